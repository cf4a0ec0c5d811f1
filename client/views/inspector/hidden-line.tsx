import { IconFilter } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { isHidden, showHidden } from '../../state/filters/filter-unhide.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

/** Says of what is read here that the filters hide it on the canvas, with the way to see it there. */
export function HiddenLine({ id }: { readonly id: string }): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const hidden = useAppState((state) => isHidden(state, id));
  if (!hidden) return null;
  return (
    <p className="hidden-line">
      <IconFilter size={15} stroke={1.7} aria-hidden />
      <span>{say('inspector.hidden')}</span>
      <button
        type="button"
        className="text-button"
        title={say('inspector.hidden.why')}
        onClick={() => showHidden(app, id)}
      >
        {say('inspector.hidden.show')}
      </button>
    </p>
  );
}
