import { useEffect, useState } from 'react';

const isMoreAt = ({ scrollLeft, scrollWidth, clientWidth }: Element): boolean =>
  scrollLeft + clientWidth < scrollWidth - 1;

/** Whether there is more to the right of what is seen of an element. */
export function useMoreAside(element: HTMLElement | null): boolean {
  const [isMore, setIsMore] = useState(false);
  useEffect(() => {
    if (!element) return undefined;
    const look = (): void => setIsMore(isMoreAt(element));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [element]);
  return isMore;
}
