import type { ReactElement } from 'react';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { runCommand, shortcutText, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';

function Tool({ command }: { readonly command: Command }): ReactElement {
  const app = useApp();
  const say = useWords();
  const enabled = useAppState(command.enabled);
  const [first] = command.shortcuts;
  return (
    <IconButton
      className={`tool-${command.name}`}
      label={say(command.label)}
      icon={command.icon}
      shortcut={first && shortcutText(first)}
      disabled={!enabled}
      onClick={() => runCommand(app, command)}
    />
  );
}

/** The commands of the picture, by group. */
export function Toolbar(): ReactElement {
  const say = useWords();
  return (
    <div className="toolbar" role="toolbar" aria-label={say('toolbar.label')}>
      {(['history', 'view', 'layout'] as const).map((group) => (
        <div key={group} className="toolbar-group">
          {COMMANDS.filter(({ toolbar }) => toolbar === group).map((command) => (
            <Tool key={command.name} command={command} />
          ))}
        </div>
      ))}
    </div>
  );
}
