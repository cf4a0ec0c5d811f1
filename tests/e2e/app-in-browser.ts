import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startRealApp, type RunningApp } from './running-app.ts';

export interface AppInBrowser {
  app: RunningApp;
  browser: Browser;
}

/** The real app, with the seed unless started otherwise, and a browser: there when the first test begins, gone after the last. */
export function appInBrowser(start: () => Promise<RunningApp> = () => startRealApp()): AppInBrowser {
  const here = {} as AppInBrowser;
  beforeAll(async () => {
    [here.app, here.browser] = await Promise.all([start(), launchChromium()]);
  });
  afterAll(async () => {
    await here.browser.close();
    await here.app.stop();
  });
  return here;
}
