import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startRealApp, type RunningApp } from './running-app.ts';

export interface AppInBrowser {
  app: RunningApp;
  browser: Browser;
}

/** The real app and a browser for all tests of a suite: there when the first begins, gone after the last. */
export function appInBrowser(): AppInBrowser {
  const here = {} as AppInBrowser;
  beforeAll(async () => {
    [here.app, here.browser] = await Promise.all([startRealApp(), launchChromium()]);
  });
  afterAll(async () => {
    await here.browser.close();
    await here.app.stop();
  });
  return here;
}
