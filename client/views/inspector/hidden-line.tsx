import { IconFilter } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { hiddenOf, showHidden } from '../../state/filters/filter-unhide.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

/** Says of what is read here that the filters hide it on the canvas, of several how many; with the way to see it there. */
export function HiddenLine({ ids }: { readonly ids: readonly string[] }): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const scene = useAppState((state) => state.scene);
  const facets = useAppState((state) => state.facets);
  const hidden = useMemo(() => hiddenOf({ scene, facets }, ids), [scene, facets, ids]);
  if (hidden.length === 0) return null;
  return (
    <p className="hidden-line">
      <IconFilter size={15} stroke={1.7} aria-hidden />
      <span>{ids.length > 1 ? say('inspector.hidden.some', { n: hidden.length }) : say('inspector.hidden')}</span>
      <button
        type="button"
        className="text-button"
        title={say('inspector.hidden.why')}
        onClick={() => showHidden(app, ...hidden)}
      >
        {say('inspector.hidden.show')}
      </button>
    </p>
  );
}
