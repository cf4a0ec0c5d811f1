import { useEffect, useState } from 'react';

/** As long as this, in milliseconds, a reader believes that something happens. */
const PATIENCE = 3000;

/** Whether it has been so for longer than anyone waits without a word. */
export function useLasting(isSo: boolean, patience = PATIENCE): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasts(true), patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo, patience]);
  return isSo && lasts;
}
