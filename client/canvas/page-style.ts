import type { PageStyle } from './style-input.ts';

/** The page's own colours and fonts, from its CSS, so that they are written down once. */
export function pageStyle(element: Element): PageStyle {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ground: value('--ground'),
    ink: value('--ink'),
    muted: value('--muted'),
    accent: value('--accent'),
    font: value('--font'),
  };
}
