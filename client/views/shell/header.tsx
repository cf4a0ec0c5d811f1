import {
  IconHelp,
  IconLanguage,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconLink,
  IconListDetails,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { tell } from '../../state/app.ts';
import { clear } from '../../state/change.ts';
import { chooseLanguage, chooseTheme } from '../../state/preferences.ts';
import { openDialog, openSheet, openTab, togglePanel } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ViewTabs } from './view-tabs.tsx';

function Brand(): ReactElement {
  const app = useApp();
  const say = useWords();
  const home = (): void => {
    if (app.store.getState().scene.graph.entities.size > 0) clear(app);
    else openTab(app, 'graph');
  };
  return (
    <button type="button" className="brand" aria-label={`${say('app.name')}:${say('app.home')}`} onClick={home}>
      <img src="/mark.svg" alt="" width="26" height="26" />
      <span className="brand-name">{say('app.name')}</span>
      <span className="brand-tagline">{say('app.tagline')}</span>
    </button>
  );
}

function Preferences(): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useAppState((state) => state.language);
  const theme = useAppState((state) => state.theme);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    tell(app, { type: 'copied' });
  };
  return (
    <>
      {/* Browsers give the clipboard only to localhost and https. */}
      {isSecureContext && (
        <IconButton label={say('command.copy')} icon={IconLink} onClick={() => void copy()} className="wide-only" />
      )}
      <button
        type="button"
        className="icon-button language"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => chooseLanguage(app, language === 'en' ? 'zh-CN' : 'en')}
      >
        <IconLanguage size={18} stroke={1.7} aria-hidden />
        {say('command.language')}
      </button>
      <IconButton
        label={say(theme === 'light' ? 'command.theme.dark' : 'command.theme.light')}
        icon={theme === 'light' ? IconMoon : IconSun}
        onClick={() => chooseTheme(app, theme === 'light' ? 'dark' : 'light')}
      />
      <IconButton
        label={say('command.help')}
        icon={IconHelp}
        shortcut="?"
        onClick={() => openDialog(app, 'help')}
        className="wide-only"
      />
    </>
  );
}

/** Brand, views, and what concerns the whole page. */
export function Header(): ReactElement {
  const app = useApp();
  const say = useWords();
  const hidden = useAppState((state) => state.hiddenPanels);
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  return (
    <header className="header" aria-label={say('panel.header')}>
      <Brand />
      <ViewTabs />
      <div className="header-tools">
        {!isEmpty && (
          <IconButton
            label={say('panel.legend')}
            icon={IconListDetails}
            onClick={() => openSheet(app, 'legend')}
            className="phone-only"
          />
        )}
        <IconButton
          label={say('panel.collapse.left')}
          icon={IconLayoutSidebar}
          pressed={!hidden.has('legend')}
          onClick={() => togglePanel(app, 'legend')}
          className="wide-only"
        />
        <IconButton
          label={say('panel.collapse.right')}
          icon={IconLayoutSidebarRight}
          pressed={!hidden.has('inspector')}
          onClick={() => togglePanel(app, 'inspector')}
          className="wide-only"
        />
        <Preferences />
      </div>
    </header>
  );
}
