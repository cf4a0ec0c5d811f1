import type { ReactElement } from 'react';

const polygon = (sides: number, turn: number, radius = 12): string =>
  Array.from({ length: sides }, (_side, index) => {
    const angle = turn + (2 * Math.PI * index) / sides;
    return `${(12 + radius * Math.cos(angle)).toFixed(1)},${(12 + radius * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');

const UP = -Math.PI / 2;

const star = (): string =>
  Array.from({ length: 10 }, (_corner, index) => {
    const radius = index % 2 === 0 ? 13.5 : 7;
    const angle = UP + (Math.PI * index) / 5;
    return `${(12 + radius * Math.cos(angle)).toFixed(1)},${(12 + radius * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');

/** Cytoscape's shapes, as polygons. */
const POINTS: Readonly<Record<string, string>> = {
  diamond: polygon(4, UP, 13.5),
  hexagon: polygon(6, 0, 12.5),
  'round-hexagon': polygon(6, 0, 12.5),
  pentagon: polygon(5, UP, 12.8),
  octagon: polygon(8, Math.PI / 8, 12.5),
  'round-triangle': '12,-1 25,22.5 -1,22.5',
  'cut-rectangle': '4,0.5 20,0.5 23.5,4 23.5,20 20,23.5 4,23.5 0.5,20 0.5,4',
  'concave-hexagon': '0.5,0.5 3.5,12 0.5,23.5 23.5,23.5 20.5,12 23.5,0.5',
  tag: '0,1.5 16,1.5 25,12 16,22.5 0,22.5',
  star: star(),
};

/** The outline of an entity kind's shape, in a square of 24, for legend and lists. */
export function ShapeOutline({ shape }: { readonly shape: string }): ReactElement {
  const points = POINTS[shape];
  if (points) return <polygon className="kind-shape" points={points} />;
  if (shape === 'ellipse') return <circle className="kind-shape" cx="12" cy="12" r="11" />;
  const corner = { 'round-rectangle': 6, barrel: 4 }[shape] ?? 1;
  return <rect className="kind-shape" x="1" y="1" width="22" height="22" rx={corner} />;
}
