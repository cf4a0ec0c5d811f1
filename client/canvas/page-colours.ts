import type { PageColours } from './style-input.ts';

/** The page's own colours, from its CSS, so that they are written down once. */
export function pageColours(element: Element): PageColours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ground: colour('--ground'),
    ink: colour('--ink'),
    muted: colour('--muted'),
    accent: colour('--accent'),
  };
}
