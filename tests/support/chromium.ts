import { chromium, type Browser } from 'playwright-core';
import { describe, inject } from 'vitest';
import { findChromium } from './find-chromium.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The caller closes the browser. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium here: put the test in describeWithBrowser');
  return chromium.launch({ executablePath, args: QUIET });
}

/** Runs a suite that needs a browser; without one it is skipped, loudly. */
export function describeWithBrowser(title: string, suite: () => void): void {
  describe.skipIf(inject('chromium') === undefined)(`${title} [browser]`, suite);
}
