import { Menu } from '@mantine/core';
import { IconLayoutDistributeHorizontal } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { runCommand, shortcutText, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { CommandItem } from './command-item.tsx';

const never = (): undefined => undefined;

function Tool({ command }: { readonly command: Command }): ReactElement {
  const app = useApp();
  const say = useWords();
  const enabled = useAppState(command.enabled);
  const pressed = useAppState(command.pressed ?? never);
  const whyNot = useAppState(command.whyNot ?? never);
  const [first] = command.shortcuts;
  return (
    <IconButton
      className={`tool-${command.name}`}
      label={say(whyNot ?? command.label)}
      icon={command.icon}
      shortcut={first && shortcutText(first)}
      disabled={!enabled}
      {...(pressed !== undefined && { pressed })}
      onClick={() => runCommand(app, command)}
    />
  );
}

type Group = NonNullable<Command['toolbar']>;

const commandsOf = (group: Group): readonly Command[] => COMMANDS.filter(({ toolbar }) => toolbar === group);

function Tools({ group }: { readonly group: Group }): ReactElement {
  return (
    <div className="toolbar-group">
      {commandsOf(group).map((command) => (
        <Tool key={command.name} command={command} />
      ))}
    </div>
  );
}

/** What lays everything out, behind one button: it is named better than drawn, and needed once in a while. */
function Layouts(): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <div className="toolbar-group">
      <Menu position="top" offset={10} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <button type="button" className="icon-button tool-layouts">
            <IconLayoutDistributeHorizontal size={18} stroke={1.7} aria-hidden />
            <span>{say('toolbar.layouts')}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={say('toolbar.layouts')}>
          {commandsOf('layout').map((command) => (
            <CommandItem key={command.name} command={command} onRun={() => runCommand(app, command)} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** The commands of the picture, by group. */
export function Toolbar(): ReactElement {
  const say = useWords();
  return (
    <div className="toolbar" data-over-canvas role="toolbar" aria-label={say('toolbar.label')}>
      <Tools group="history" />
      <Tools group="tools" />
      <Layouts />
      <Tools group="view" />
    </div>
  );
}
