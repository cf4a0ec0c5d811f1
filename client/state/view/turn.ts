import { reportFailure, waitFor, type App } from '../app.ts';

/** Whether a view still is the one that was asked for last. */
export type IsWanted = () => boolean;

const latest = new WeakMap<App, IsWanted>();

function giveTurn(app: App, isWanted: IsWanted): void {
  latest.set(app, isWanted);
  // What an outage broke off before is not what the reader waits for.
  app.waits.brokenOff = undefined;
  if (app.store.getState().opening) app.store.setState({ opening: false });
}

/** Asks for another view: none that is on its way is wanted any more. */
export function takeTurn(app: App): IsWanted {
  const isWanted = (): boolean => latest.get(app) === isWanted;
  giveTurn(app, isWanted);
  return isWanted;
}

/**
 * Shows a view once it is ready, if it still is wanted then.
 * @param ready gets it ready; answers how it is shown
 */
export function showInTurn(app: App, isWanted: IsWanted, ready: () => Promise<() => void>): Promise<void> {
  return waitFor(app, async () => {
    // What failed and is asked for again is wanted again.
    giveTurn(app, isWanted);
    try {
      const show = await ready();
      if (isWanted()) show();
    } catch (error) {
      if (isWanted()) throw error;
      // That it failed is nothing to the reader; an outage is.
      reportFailure(app, error);
    } finally {
      if (isWanted()) app.store.setState({ opening: false });
    }
  });
}
