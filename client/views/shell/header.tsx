import { IconLayoutSidebar, IconLayoutSidebarRight, IconListDetails } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { openSheet, openTab, togglePanel } from '../../state/select.ts';
import { clearAndTell } from '../../state/take-away.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { runCommand, shortcutText, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { MoreMenu } from './more-menu.tsx';
import { usePreferences } from './use-preferences.ts';
import { ViewTabs } from './view-tabs.tsx';

function Brand(): ReactElement {
  const app = useApp();
  const say = useWords();
  const home = (): void => {
    if (app.store.getState().scene.graph.entities.size > 0) clearAndTell(app);
    else openTab(app, 'graph');
  };
  return (
    <button type="button" className="brand" onClick={home}>
      <img src="/mark.svg" alt="" width="26" height="26" />
      <span className="brand-name">{say('app.name')}</span>
      <span className="brand-tagline">{say('app.tagline')}</span>
      <span className="aloud">{say('app.home')}</span>
    </button>
  );
}

function PageCommand({ command }: { readonly command: Command }): ReactElement {
  const app = useApp();
  const say = useWords();
  const enabled = useAppState(command.enabled);
  const [first] = command.shortcuts;
  return (
    <IconButton
      label={say(command.label)}
      icon={command.icon}
      shortcut={first && shortcutText(first)}
      disabled={!enabled}
      onClick={() => runCommand(app, command)}
    />
  );
}

const named = (names: readonly string[]): readonly Command[] =>
  names.flatMap((name) => COMMANDS.find((command) => command.name === name) ?? []);

/** What is done with the view as a whole. */
const WITH_THE_VIEW = named(['history', 'views', 'export', 'copy-link']);
const HELP = named(['help']);

function Preferences(): ReactElement {
  const { language, theme } = usePreferences();
  return (
    <>
      <button type="button" className="icon-button language" lang={language.lang} onClick={language.run}>
        <language.icon size={18} stroke={1.7} aria-hidden />
        {language.label}
      </button>
      <IconButton label={theme.label} icon={theme.icon} onClick={theme.run} />
    </>
  );
}

function Panels(): ReactElement {
  const app = useApp();
  const say = useWords();
  const hidden = useAppState((state) => state.hiddenPanels);
  return (
    <>
      <IconButton
        label={say('panel.collapse.left')}
        icon={IconLayoutSidebar}
        pressed={!hidden.has('legend')}
        onClick={() => togglePanel(app, 'legend')}
      />
      <IconButton
        label={say('panel.collapse.right')}
        icon={IconLayoutSidebarRight}
        pressed={!hidden.has('inspector')}
        onClick={() => togglePanel(app, 'inspector')}
      />
    </>
  );
}

const commandsOf = (commands: readonly Command[]): readonly ReactElement[] =>
  commands.map((command) => <PageCommand key={command.name} command={command} />);

/** Brand, views, and what concerns the whole page; on a phone most of it is under “more”. */
export function Header(): ReactElement {
  const app = useApp();
  const say = useWords();
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  return (
    <header className="header" aria-label={say('panel.header')}>
      <Brand />
      <ViewTabs />
      <div className="header-tools phone-only">
        {!isEmpty && (
          <IconButton label={say('panel.legend')} icon={IconListDetails} onClick={() => openSheet(app, 'legend')} />
        )}
        <MoreMenu commands={[...WITH_THE_VIEW, ...HELP]} />
      </div>
      <div className="header-tools wide-only">
        <div className="header-group">{commandsOf(WITH_THE_VIEW)}</div>
        {!isEmpty && (
          <div className="header-group">
            <Panels />
          </div>
        )}
        <div className="header-group">
          <Preferences />
          {commandsOf(HELP)}
        </div>
      </div>
    </header>
  );
}
