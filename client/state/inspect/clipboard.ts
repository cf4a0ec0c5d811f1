import { tell, type App } from '../app.ts';
import type { Notice } from '../app-state.ts';

/** Browsers give the clipboard only to localhost and https; elsewhere what is selected can often still be copied. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'aloud';
  const { activeElement } = document;
  document.body.append(field);
  field.select();
  try {
    // Nothing else copies on a page that is not secure.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  }
}

async function reachesClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Copies a text; where the browser refuses, the text is shown to be copied by hand. */
export async function copyToClipboard(app: App, text: string, told: Notice = { type: 'text-copied' }): Promise<void> {
  if (await reachesClipboard(text)) tell(app, told);
  else app.store.setState({ copying: text });
}

export const closeCopying = ({ store }: App): void => store.setState({ copying: undefined });
