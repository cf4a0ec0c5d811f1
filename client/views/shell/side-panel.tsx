import { IconX } from '@tabler/icons-react';
import { useState, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import type { Sheet } from '../../state/app-state.ts';
import { openSheet } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { usePull } from './use-pull.ts';

interface Props {
  readonly sheet: Sheet;
  readonly title: string;
  readonly children: ReactNode;
}

/** Stands beside the view on a wide screen; on a small one it comes up, half or almost whole. */
export function SidePanel({ sheet, title, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const [tall, setTall] = useState(false);
  const up = useAppState((state) => state.sheet === sheet);
  const { by, handlers } = usePull((way) => {
    if (way === 'in' && !tall) openSheet(app, undefined);
    else setTall(way === 'out');
  });
  // The next time it comes up half again.
  if (tall && !up) setTall(false);
  const state = [up && 'is-up', tall && 'is-tall', by !== undefined && 'is-pulled'].filter(Boolean).join(' ');
  const pulled: CSSProperties & { readonly '--pull': string } = { '--pull': `${by ?? 0}px` };
  return (
    <div className={`side-panel ${state}`} style={pulled} data-over-canvas>
      <div className="sheet-bar" {...handlers}>
        <button
          type="button"
          className="sheet-grip"
          aria-expanded={tall}
          aria-label={title}
          onClick={() => setTall(!tall)}
        >
          <span aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('panel.close')}
          onClick={() => openSheet(app, undefined)}
        >
          <IconX size={18} stroke={1.7} aria-hidden />
        </button>
      </div>
      <div className="side-scroll">{children}</div>
    </div>
  );
}
