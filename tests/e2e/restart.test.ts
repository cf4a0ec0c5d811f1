import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithBrowser, launchChromium } from '../support/chromium.ts';
import { placesOn } from './canvas.ts';
import { openReader, pictureOf, searchFor, untilMoreThan, untilStill } from './reader.ts';
import { startRealApp } from './running-app.ts';

describeWithBrowser('A server that stops and starts', () => {
  test('is told and waited for, and a view outlives the store it was made on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lianmai-restart-'));
    const browser = await launchChromium();
    const first = await startRealApp({ data: join(folder, 'first.db') });
    const port = Number(new URL(first.url).port);
    const { page, leave } = await openReader(browser, first.url);
    await searchFor(page, '葫芦岛市');
    await page.keyboard.press('e');
    await untilMoreThan(page, 20);
    await untilStill(page);
    const kept = await placesOn(page);
    await first.stop();
    await page.keyboard.press('e');
    await page.getByText('暂时连不上图数据库').waitFor();
    expect(await placesOn(page)).toEqual(kept);
    // The same address, a store that was filled anew.
    const second = await startRealApp({ port, data: join(folder, 'second.db') });
    await page.getByText('暂时连不上图数据库').waitFor({ state: 'hidden' });
    // What was asked for meanwhile comes by itself; nothing is lost, and nothing moved.
    await untilMoreThan(page, Object.keys(kept).length + 5);
    expect(await placesOn(page)).toMatchObject(kept);
    await untilStill(page);
    const before = await pictureOf(page);
    await second.stop();
    const third = await startRealApp({ port, data: join(folder, 'third.db') });
    await page.reload();
    await untilMoreThan(page, 10);
    await untilStill(page);
    expect(await pictureOf(page)).toEqual(before);
    await leave();
    await third.stop();
    await browser.close();
    rmSync(folder, { recursive: true });
  });
});
