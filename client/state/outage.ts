import { tryAgain, type App } from './app.ts';
import { forgetFailures } from './loading.ts';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

const impatience = new EventTarget();

/** Asks at once whether the server is back, where somebody waits for it. */
export const askWhetherBack = (): void => void impatience.dispatchEvent(new Event('now'));

/** Ends after the time, or when nobody wants to wait that long. */
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      impatience.removeEventListener('now', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    impatience.addEventListener('now', end);
  });

/** While the server or its store is away: asks for its health, less and less often, and goes on when it is back. */
export function watchOutage(app: App): void {
  app.store.subscribe((now, before) => {
    if (now.away && !before.away) void waitUntilBack(app);
  });
  addEventListener('online', askWhetherBack);
  // Without a network a server on the same machine still answers.
  addEventListener('offline', () => void lookWhetherThere(app));
}

async function lookWhetherThere(app: App): Promise<void> {
  if (!(await isBack(app))) app.store.setState({ away: true });
}

async function waitUntilBack(app: App): Promise<void> {
  let wait = FIRST_WAIT;
  for (;;) {
    // Waiting in turn is the point.
    // oxlint-disable-next-line no-await-in-loop
    await pause(wait);
    // oxlint-disable-next-line no-await-in-loop
    if (await isBack(app)) break;
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
  forgetFailures(app);
  app.store.setState(({ recoveries }) => ({ away: false, recoveries: recoveries + 1 }));
  void tryAgain(app);
}

async function isBack({ api }: App): Promise<boolean> {
  try {
    await api.ask('health');
    return true;
  } catch {
    return false;
  }
}
