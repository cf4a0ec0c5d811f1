import type { ReactElement } from 'react';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { runCommand, shortcutText, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';

/** What is done with several, in this order. */
const NAMES = ['expand', 'paths', 'shared', 'connect', 'collapse', 'pin', 'keep', 'hide', 'copy-text', 'export'];

const ACTIONS = NAMES.flatMap((name) => COMMANDS.find((command) => command.name === name) ?? []);

function Action({ command }: { readonly command: Command }): ReactElement {
  const app = useApp();
  const say = useWords();
  const enabled = useAppState(command.enabled);
  const [first] = command.shortcuts;
  return (
    <button type="button" className="action" disabled={!enabled} onClick={() => runCommand(app, command)}>
      <command.icon size={16} stroke={1.7} aria-hidden />
      <span>{say(command.label)}</span>
      {first && <kbd>{shortcutText(first)}</kbd>}
    </button>
  );
}

/** The commands for the selection as buttons, each with its key. */
export function SelectionActions(): ReactElement {
  const say = useWords();
  return (
    <fieldset className="actions">
      <legend className="aloud">{say('selection.actions')}</legend>
      {ACTIONS.map((command) => (
        <Action key={command.name} command={command} />
      ))}
    </fieldset>
  );
}
