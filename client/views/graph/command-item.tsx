import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useApp, useWords } from '../../ui/app-context.tsx';
import { shortcutText, type Command } from '../commands/command.ts';
import type { AppState } from '../../state/app-state.ts';

interface Props {
  readonly command: Command;
  readonly onRun: () => void;
  /** The state for which it stands in the menu; that of the page when absent. */
  readonly state?: AppState;
}

/** A command in a menu: with its key, whether it is on, and why it cannot be done where it cannot. */
export function CommandItem({ command, onRun, state }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const now = state ?? app.store.getState();
  const [shortcut] = command.shortcuts;
  const enabled = command.enabled(now);
  const whyNot = enabled ? undefined : command.whyNot?.(now);
  const isOn = command.pressed?.(now) === true;
  return (
    <Menu.Item
      leftSection={<command.icon size={16} stroke={1.7} aria-hidden />}
      rightSection={
        <span className="item-end">
          {isOn && <IconCheck size={14} aria-hidden />}
          {shortcut && <kbd>{shortcutText(shortcut)}</kbd>}
        </span>
      }
      disabled={!enabled}
      {...(command.pressed && { role: 'menuitemcheckbox', 'aria-checked': isOn })}
      onClick={onRun}
    >
      {say(command.label)}
      {whyNot && <small className="why-not">{say(whyNot)}</small>}
    </Menu.Item>
  );
}
