import type { Language } from '../api/ask.ts';
import type { App } from './app.ts';
import type { Theme } from './app-state.ts';
import { keep, stored } from './browser-storage.ts';
import { forgetFailures } from './loading.ts';

const KEYS = { language: 'lianmai.language', theme: 'lianmai.theme' } as const;

/** The reader's own choice, else Chinese for whoever reads any Chinese, else English. */
export function preferredLanguage(): Language {
  const chosen = stored(KEYS.language);
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return navigator.languages.some((tag) => tag.startsWith('zh')) ? 'zh-CN' : 'en';
}

export function preferredTheme(): Theme {
  const chosen = stored(KEYS.theme);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseLanguage(app: App, language: Language): void {
  keep(KEYS.language, language);
  // Failures are told in the language in which they were asked.
  forgetFailures(app);
  app.store.setState({ language, notice: undefined });
}

export function chooseTheme(app: App, theme: Theme): void {
  keep(KEYS.theme, theme);
  app.store.setState({ theme });
}
