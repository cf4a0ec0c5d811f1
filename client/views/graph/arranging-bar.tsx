import type { ReactElement } from 'react';
import { stopArranging } from '../../state/rearrange.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

/** A layout that takes its time: which one, how far it is, and the way out. */
export function ArrangingBar(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const arranging = useAppState((state) => state.arranging);
  if (!arranging) return null;
  const label = say(`layout.${arranging.how}`);
  return (
    <div className="arranging">
      <output className="aloud">{say('layout.working')}</output>
      <span aria-hidden>{label}</span>
      <progress max={1} value={arranging.share} aria-label={label} />
      <button type="button" onClick={() => stopArranging(app)}>
        {say('layout.cancel')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
