import { useEffect } from 'react';
import { focusView } from './focus-view.ts';

const isLost = (element: Element): boolean => !element.isConnected || element.closest('[inert]') !== null;

/** Whether the focus is nowhere, or on the page because there was no view yet. */
const isNowhere = (): boolean => {
  const { activeElement: at, body } = document;
  return at === null || at === body || at.id === 'main' || isLost(at);
};

/** Where what has the focus goes away, the keys go on with the view, and who looks for the focus finds it. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = target;
    };
    const keep = (): void => {
      if (!last || !isNowhere() || (last.id !== 'main' && !isLost(last))) return;
      const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
      if (dialog) dialog.focus();
      else focusView();
    };
    const changes = new MutationObserver(keep);
    changes.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
