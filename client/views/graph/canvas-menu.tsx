import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import type { App } from '../../state/app.ts';
import type { AppState } from '../../state/app-state.ts';
import { isGroupId, restOf } from '../../state/scene.ts';
import { openMenu, select } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { runCommand, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { CommandItem } from './command-item.tsx';

/** The kinds of commands that make sense for what the menu was opened on. */
function menusFor({ menu, scene }: AppState): readonly Command['menu'][] {
  if (menu?.id === undefined) return ['ground'];
  if (isGroupId(menu.id)) return ['group', 'relation'];
  return scene.graph.entities.has(restOf(menu.id) ?? menu.id) ? ['entity', 'relation'] : ['relation'];
}

/** The state as it is once the menu's target is selected: on something outside of the selection a command is for that alone. */
function asSelected(state: AppState): AppState {
  const { menu, selection } = state;
  if (menu?.id === undefined) return state;
  const id = restOf(menu.id) ?? menu.id;
  return selection.includes(id) ? state : { ...state, selection: [id] };
}

/** The state a command of the menu is for. */
const stateFor = (state: AppState, { ofTarget }: Command): AppState => (ofTarget ? state : asSelected(state));

/** On the ground everything is listed, so that it can be found; elsewhere what can be done. */
function commandsFor(state: AppState): readonly Command[] {
  const menus = menusFor(state);
  const canDo = (command: Command): boolean => menus[0] === 'ground' || command.enabled(stateFor(state, command));
  return COMMANDS.filter((command) => command.menu && menus.includes(command.menu) && canDo(command));
}

/** The keys go on where they were. */
function close(app: App): void {
  openMenu(app, undefined);
  app.canvas.current?.focus();
}

function runOn(app: App, command: Command): void {
  const state = app.store.getState();
  const { selection } = stateFor(state, command);
  if (selection !== state.selection) select(app, selection);
  // One that is about what the menu was opened on has to know that.
  if (!command.ofTarget) close(app);
  runCommand(app, command);
  if (command.ofTarget) close(app);
}

/** The menu of a right click or a long press. */
export function CanvasMenu(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const menu = useAppState((state) => state.menu);
  if (!menu) return null;
  const state = app.store.getState();
  return (
    <Menu
      opened
      onChange={(opened) => !opened && close(app)}
      returnFocus={false}
      position="bottom-start"
      offset={0}
      transitionProps={{ duration: 0 }}
      key={`${menu.x},${menu.y}`}
    >
      <Menu.Target>
        <div className="menu-anchor" style={{ left: menu.x, top: menu.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={say('menu.label')} className="canvas-menu">
        {commandsFor(state).map((command) => (
          <CommandItem
            key={command.name}
            command={command}
            state={stateFor(state, command)}
            onRun={() => runOn(app, command)}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
