import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { restOf } from '../../state/scene.ts';
import { openMenu, select } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { runCommand, shortcutText, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';

/** Commands for what the menu was opened on. */
function commandsFor({ menu, scene }: AppState): readonly Command[] {
  if (menu?.id === undefined) return COMMANDS.filter((command) => command.menu === 'ground');
  const isEntity = scene.graph.entities.has(restOf(menu.id) ?? menu.id);
  return COMMANDS.filter((command) => command.menu === 'relation' || (isEntity && command.menu === 'entity'));
}

/** The menu of a right click or a long press. */
export function CanvasMenu(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const menu = useAppState((state) => state.menu);
  if (!menu) return null;
  const run = (command: Command): void => {
    const { selection } = app.store.getState();
    // On something outside of the selection the command is for that alone.
    if (menu.id !== undefined && !selection.includes(menu.id)) select(app, [restOf(menu.id) ?? menu.id]);
    runCommand(app, command);
    openMenu(app, undefined);
  };
  const state = app.store.getState();
  return (
    <Menu
      opened
      onChange={(opened) => !opened && openMenu(app, undefined)}
      position="bottom-start"
      offset={0}
      transitionProps={{ duration: 0 }}
      key={`${menu.x},${menu.y}`}
    >
      <Menu.Target>
        <div className="menu-anchor" style={{ left: menu.x, top: menu.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={say('menu.label')}>
        {commandsFor(state).map((command) => (
          <Menu.Item
            key={command.name}
            leftSection={<command.icon size={16} stroke={1.7} aria-hidden />}
            rightSection={command.shortcuts[0] && <kbd>{shortcutText(command.shortcuts[0])}</kbd>}
            disabled={menu.id === undefined && !command.enabled(state)}
            onClick={() => run(command)}
          >
            {say(command.label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
