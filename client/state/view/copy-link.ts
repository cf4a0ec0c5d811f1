import type { App } from '../app.ts';
import { copyToClipboard } from '../inspect/clipboard.ts';
import { writeView } from './view-url.ts';

/** Beyond this, chat programs begin to cut links. */
const LONG = 4000;

/** Copies a link to what is shown now; whoever opens it sees the same. */
export function copyLink(app: App): Promise<void> {
  const { origin, pathname, search } = location;
  const link = `${origin}${pathname}${search}#${writeView(app.store.getState())}`;
  return copyToClipboard(app, link, { type: 'link-copied', tooLong: link.length > LONG ? link.length : undefined });
}
