import { useEffect, useState } from 'react';

/** What stands in front gives the focus back to where it was when it came. */
export function useFocusBack(): void {
  // Before anything in it takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
