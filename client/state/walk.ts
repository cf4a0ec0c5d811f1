import type { Grouped } from './drawn/grouping.ts';
import { otherEnd, relationsOf, type Graph } from './graph.ts';
import { groupId, type Point, type Positions } from './scene.ts';

export type Heading = 'up' | 'down' | 'left' | 'right';

/** What stands on the canvas, and by what lines one comes from one to another. */
export interface Ways {
  /** In the order in which they are drawn. */
  readonly places: readonly string[];
  readonly neighbours: (id: string) => readonly string[];
}

const neighboursIn = (graph: Graph, id: string): string[] =>
  [...new Set(relationsOf(graph, id).map((tie) => otherEnd(tie, id)))].filter((other) => other !== id);

/** Along relations, and along the lines to groups where there are some. */
export function waysOf(shown: Graph, grouped: Grouped | undefined): Ways {
  if (!grouped) return { places: [...shown.entities.keys()], neighbours: (id) => neighboursIn(shown, id) };
  const { single, groups, sums } = grouped;
  const left = [...groups.values()].filter(({ members, drawn }) => members.length > drawn);
  const across = (id: string): string[] => sums.flatMap(({ ends: [a, b] }) => (a === id ? [b] : b === id ? [a] : []));
  return {
    places: [...left.map(({ key }) => groupId(key)), ...single.entities.keys()],
    neighbours: (id) => [...neighboursIn(single, id), ...across(id)],
  };
}

const ANGLE: Readonly<Record<Heading, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

const angleTo = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** How far `to` lies off the heading, seen from `from`: 0 straight ahead, π behind. */
function turnTo(from: Point, to: Point, heading: Heading): number {
  const angle = angleTo(from, to) - ANGLE[heading];
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
}

const WIDEST_TURN = (Math.PI * 5) / 12;

interface Neighbour {
  readonly id: string;
  readonly at: Point;
}

function placedNeighbours({ neighbours }: Ways, positions: Positions, id: string): Neighbour[] {
  return neighbours(id).flatMap((other) => {
    const at = positions.get(other);
    return at ? [{ id: other, at }] : [];
  });
}

/** Where an arrow key leads: along a line to the neighbour nearest to that direction; undefined where none lies there. */
export function stepTowards(ways: Ways, positions: Positions, start: string, heading: Heading): string | undefined {
  const from = positions.get(start);
  if (!from) return undefined;
  const ahead = placedNeighbours(ways, positions, start)
    .map(({ id, at }) => ({ id, turn: turnTo(from, at, heading) }))
    .filter(({ turn }) => turn <= WIDEST_TURN);
  return ahead.toSorted((a, b) => a.turn - b.turn)[0]?.id;
}

/** The next of an entity's neighbours, clockwise from one of them, or the other way round. */
export function nextAround(
  ways: Ways,
  positions: Positions,
  middle: string,
  at: string,
  turn: 1 | -1,
): string | undefined {
  const centre = positions.get(middle);
  if (!centre) return undefined;
  const around = placedNeighbours(ways, positions, middle)
    .map((neighbour) => ({ id: neighbour.id, angle: angleTo(centre, neighbour.at) }))
    .toSorted((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
  const index = around.findIndex(({ id }) => id === at);
  return around.at((index + turn + around.length) % around.length)?.id;
}

/** Where a walk begins: what has most neighbours on the canvas. */
export function bestConnected({ places, neighbours }: Ways): string | undefined {
  let best: { readonly id: string; readonly count: number } | undefined;
  for (const id of places) {
    const count = neighbours(id).length;
    if (!best || count > best.count) best = { id, count };
  }
  return best?.id;
}
