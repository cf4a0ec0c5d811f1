import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Whatever is shown next begins at its beginning. Before other effects, which may bring an open claim into view. */
export function useScrollToTop(shown: string): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    panel.current?.closest('.side-scroll')?.scrollTo({ top: 0 });
  }, [shown]);
  return panel;
}
