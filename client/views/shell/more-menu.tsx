import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { runCommand, type Command } from '../commands/command.ts';
import { usePreferences } from './use-preferences.ts';

function CommandItem({ command }: { readonly command: Command }): ReactElement {
  const app = useApp();
  const say = useWords();
  const enabled = useAppState(command.enabled);
  return (
    <Menu.Item
      leftSection={<command.icon size={18} stroke={1.7} aria-hidden />}
      disabled={!enabled}
      onClick={() => runCommand(app, command)}
    >
      {say(command.label)}
    </Menu.Item>
  );
}

/** On a phone: what the header has no room for. */
export function MoreMenu({ commands }: { readonly commands: readonly Command[] }): ReactElement {
  const say = useWords();
  const { language, theme } = usePreferences();
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className="icon-button" aria-label={say('header.more')}>
          <IconDots size={20} stroke={1.7} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map((command) => (
          <CommandItem key={command.name} command={command} />
        ))}
        {[language, theme].map(({ label, lang, icon: Icon, run }) => (
          <Menu.Item key={label} lang={lang} leftSection={<Icon size={18} stroke={1.7} aria-hidden />} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
