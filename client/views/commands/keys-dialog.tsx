import type { ReactElement, ReactNode } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import { useWords } from '../../ui/app-context.tsx';
import { PageDialog } from '../../ui/page-dialog.tsx';
import { CANVAS_KEYS } from './canvas-keys.ts';
import { shortcutText } from './command.ts';
import { COMMAND_GROUPS } from './commands.ts';

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

function Group({ title, children }: { readonly title: WordKey; readonly children: ReactNode }): ReactElement {
  const say = useWords();
  return (
    <section>
      <h3>{say(title)}</h3>
      <dl className="keys">{children}</dl>
    </section>
  );
}

/** All keys and gestures, from the commands themselves; what has no key stands in a menu or toolbar. */
export function KeysDialog(): ReactElement {
  const say = useWords();
  return (
    <PageDialog title={say('keys.title')}>
      <div className="keys-groups">
        {COMMAND_GROUPS.map(({ title, commands }) => (
          <Group key={title} title={title}>
            {commands
              .filter(({ shortcuts }) => shortcuts.length > 0)
              .map(({ name, label, shortcuts }) => (
                <Row key={name} label={label} keys={shortcuts.map(shortcutText)} />
              ))}
          </Group>
        ))}
        <Group title="keys.group.hand">
          {GESTURES.map((gesture) => (
            <Row key={gesture} label={`keys.${gesture}`} keys={[say(`key.${gesture}`)]} />
          ))}
          {CANVAS_KEYS.map(([label, key]) => (
            <Row key={label} label={label} keys={[say(key)]} />
          ))}
          <Row label="keys.legend" keys={[say('key.legend')]} />
          <Row label="keys.escape" keys={['Esc']} />
        </Group>
      </div>
    </PageDialog>
  );
}
