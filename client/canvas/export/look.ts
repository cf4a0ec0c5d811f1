import type cytoscape from 'cytoscape';

export type Styled = cytoscape.NodeSingular | cytoscape.EdgeSingular;

/** The computed style of an element, through Cytoscape's public reading of it. */
export const styleOf = (element: Styled, name: string): string => String(element.style(name));

/** A length or a share as a number; 0 where it is none. */
export const numberOf = (element: Styled, name: string): number => Number.parseFloat(styleOf(element, name)) || 0;

/** Of a style that has a value for each of several images. */
export function partOf(element: Styled, name: string, index: number): string {
  const parts = styleOf(element, name).split(/\s+/);
  return parts[Math.min(index, parts.length - 1)] ?? '';
}

/** How a line is broken, as SVG says it. Cytoscape draws all dots alike; on paper they are as the style asks for them. */
export function dashOf(element: Styled, style: string, pattern: string): string | undefined {
  const kind = styleOf(element, style);
  return kind === 'dashed' || kind === 'dotted' ? styleOf(element, pattern) : undefined;
}
