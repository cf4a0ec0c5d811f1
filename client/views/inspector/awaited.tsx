import type { ReactElement, ReactNode } from 'react';
import type { Loads } from '../../state/loads.ts';
import type { Load } from '../../state/load.ts';
import { loadAgain } from '../../state/loading.ts';
import { useApp, useLoad, useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useLasting } from '../../ui/use-lasting.ts';

function Waiting({ lines }: { readonly lines: number }): ReactElement {
  const say = useWords();
  const slow = useLasting(true);
  return (
    <>
      <LoadingLines lines={lines} />
      {slow && (
        <p className="slow" aria-live="polite">
          {say('inspector.slow')}
        </p>
      )}
    </>
  );
}

interface Props<S extends keyof Loads> {
  readonly slot: S;
  readonly of: string;
  /** How many lines keep its room. */
  readonly lines?: number;
  readonly children: (value: Loads[S]) => ReactNode;
}

/** What the API says about something, or that it is on its way, late, or did not come. */
export function Awaited<S extends keyof Loads>({ slot, of, lines = 4, children }: Props<S>): ReactElement {
  const app = useApp();
  const say = useWords();
  const load: Load<Loads[S]> | undefined = useLoad(slot, of);
  if (load?.status === 'ready') return <>{children(load.value)}</>;
  if (load?.status !== 'failed') return <Waiting lines={lines} />;
  return (
    <div>
      <Failure failure={load.failure} />
      <button type="button" className="text-button" onClick={() => void loadAgain(app, slot, of)}>
        {say('failed.again')}
      </button>
    </div>
  );
}
