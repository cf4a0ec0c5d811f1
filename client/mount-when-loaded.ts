import { translate } from './i18n/index.ts';
import { tell, type App } from './state/app.ts';

type Mount = () => () => void;

/**
 * Mounts a part of the page as soon as its program is there. Where that does not come it is told, and can be tried again.
 * @returns takes it away, or gives it up
 */
export function mountWhenLoaded(app: App, load: () => Promise<Mount>): () => void {
  let unmount: (() => void) | undefined;
  let isGone = false;
  const fail = (): void => {
    const message = translate(app.store.getState().language, 'failed.unreachable');
    if (!isGone) tell(app, { type: 'failed', message, again: attempt });
  };
  const attempt = (): Promise<void> =>
    load().then((mount) => {
      if (!isGone) unmount = mount();
    }, fail);
  void attempt();
  return () => {
    isGone = true;
    unmount?.();
  };
}
