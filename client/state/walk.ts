import { otherEnd, relationsOf, type Graph } from './graph.ts';
import type { Point, Positions } from './scene.ts';

export type Heading = 'up' | 'down' | 'left' | 'right';

const ANGLE: Readonly<Record<Heading, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/** How far `to` lies off the heading, seen from `from`: 0 straight ahead, π behind. */
function turnTo(from: Point, to: Point, heading: Heading): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x) - ANGLE[heading];
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
}

const WIDEST_TURN = (Math.PI * 5) / 12;

/** Where an arrow key leads: along a relation to the neighbour nearest to that direction; with no start, to the first entity. */
export function stepTowards(
  graph: Graph,
  positions: Positions,
  start: string | undefined,
  heading: Heading,
): string | undefined {
  const relation = start === undefined ? undefined : graph.relations.get(start);
  if (relation) return relation.to;
  const from = start === undefined ? undefined : positions.get(start);
  if (start === undefined || !from) return graph.entities.keys().next().value;
  const ways = relationsOf(graph, start).flatMap((tie) => {
    const id = otherEnd(tie, start);
    const at = positions.get(id);
    return at && id !== start ? [{ id, turn: turnTo(from, at, heading) }] : [];
  });
  const ahead = ways.filter(({ turn }) => turn <= WIDEST_TURN);
  return ahead.toSorted((a, b) => a.turn - b.turn)[0]?.id;
}
