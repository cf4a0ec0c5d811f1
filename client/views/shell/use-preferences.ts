import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { chooseLanguage, chooseTheme } from '../../state/preferences.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import type { IconProps } from '../../ui/icon-button.tsx';

interface Preference {
  readonly label: string;
  /** Of the label, where it is not that of the page. */
  readonly lang?: string;
  readonly icon: ComponentType<IconProps>;
  readonly run: () => void;
}

/** The other language and the other theme, each with what leads to it. */
export function usePreferences(): { readonly language: Preference & { lang: string }; readonly theme: Preference } {
  const app = useApp();
  const say = useWords();
  const language = useAppState((state) => (state.language === 'en' ? 'zh-CN' : 'en'));
  const theme = useAppState((state) => (state.theme === 'light' ? 'dark' : 'light'));
  return {
    language: {
      label: say('command.language'),
      lang: language,
      icon: IconLanguage,
      run: () => chooseLanguage(app, language),
    },
    theme: {
      label: say(`command.theme.${theme}`),
      icon: theme === 'dark' ? IconMoon : IconSun,
      run: () => chooseTheme(app, theme),
    },
  };
}
