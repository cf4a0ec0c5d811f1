import type { ReactElement, ReactNode } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import { useWords } from '../../ui/app-context.tsx';
import { PageDialog } from '../../ui/page-dialog.tsx';
import { useTouch } from '../../ui/use-touch.ts';
import { CANVAS_KEYS } from './canvas-keys.ts';
import { shortcutText } from './command.ts';
import { COMMAND_GROUPS } from './commands.ts';

const FINGERS = ['tap', 'doubletap', 'hold', 'drag', 'dragentity', 'pinch'] as const;
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

type Gesture = (typeof FINGERS | typeof GESTURES)[number];

function Gestures({ of }: { readonly of: readonly Gesture[] }): ReactElement[] {
  const say = useWords();
  return of.map((gesture) => <Row key={gesture} label={`keys.${gesture}`} keys={[say(`key.${gesture}`)]} />);
}

/** What a finger does, the most usual first. */
function TouchGroup(): ReactElement {
  return (
    <Group title="keys.group.touch">
      <Gestures of={FINGERS} />
    </Group>
  );
}

function HandGroup(): ReactElement {
  const say = useWords();
  return (
    <Group title="keys.group.hand">
      <Gestures of={GESTURES} />
      {CANVAS_KEYS.map(([label, key]) => (
        <Row key={label} label={label} keys={[say(key)]} />
      ))}
      <Row label="keys.legend" keys={[say('key.legend')]} />
      <Row label="keys.escape" keys={['Esc']} />
    </Group>
  );
}

/** From the commands themselves; what has no key stands in a menu or toolbar. */
function AllGroups(): ReactElement {
  return (
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
      <HandGroup />
    </div>
  );
}

/** All keys and gestures; where there are only fingers, what these do, with the keys folded away. */
export function KeysDialog(): ReactElement {
  const say = useWords();
  const touch = useTouch();
  if (!touch)
    return (
      <PageDialog title={say('keys.title')}>
        <AllGroups />
      </PageDialog>
    );
  return (
    <PageDialog title={say('keys.title.touch')}>
      <div className="keys-groups">
        <TouchGroup />
      </div>
      <details className="keys-folded">
        <summary>{say('keys.group.keyboard')}</summary>
        <AllGroups />
      </details>
    </PageDialog>
  );
}
