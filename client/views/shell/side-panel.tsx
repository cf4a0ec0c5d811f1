import { IconX } from '@tabler/icons-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Sheet } from '../../state/app-state.ts';
import { openSheet } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly title: string;
  readonly children: ReactNode;
}

/** Stands beside the view on a wide screen; on a phone it comes up from below, half or almost whole. */
export function SidePanel({ sheet, title, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const [tall, setTall] = useState(false);
  const up = useAppState((state) => state.sheet === sheet);
  return (
    <div className={`side-panel ${up ? 'is-up' : ''} ${tall ? 'is-tall' : ''}`} data-over-canvas>
      <div className="sheet-bar">
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
