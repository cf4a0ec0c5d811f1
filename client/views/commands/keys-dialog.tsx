import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { shortcutText } from './command.ts';
import { CANVAS_KEYS } from './canvas-keys.ts';
import { COMMANDS } from './commands.ts';

const GESTURES = ['click', 'dblclick', 'contextmenu', 'drag', 'shiftdrag'] as const;

function Row({ label, keys }: { readonly label: WordKey; readonly keys: readonly string[] }): ReactElement {
  const say = useWords();
  return (
    <div className="keys-row">
      <dt>{say(label)}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}

/** All keys and gestures, from the commands themselves. */
export function KeysDialog(): ReactElement {
  const app = useApp();
  const say = useWords();
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  return (
    <Modal
      opened
      onClose={() => openDialog(app, undefined)}
      title={say('keys.title')}
      closeButtonProps={{ 'aria-label': say('panel.close') }}
      lockScroll={false}
      centered
      size="lg"
      transitionProps={{ duration: matches ? 0 : 120 }}
    >
      <dl className="keys">
        {COMMANDS.map(({ name, label, shortcuts }) => (
          <Row key={name} label={label} keys={shortcuts.map(shortcutText)} />
        ))}
        <Row label="keys.escape" keys={['Esc']} />
        {CANVAS_KEYS.map(([label, key]) => (
          <Row key={label} label={label} keys={[say(key)]} />
        ))}
        {GESTURES.map((gesture) => (
          <Row key={gesture} label={`keys.${gesture}`} keys={[say(`key.${gesture}`)]} />
        ))}
      </dl>
    </Modal>
  );
}
