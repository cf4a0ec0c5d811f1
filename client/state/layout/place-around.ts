import type { Force } from 'd3-force';
import type { Point } from '../scene.ts';
import { adjacencyOf, type Adjacency } from './adjacency.ts';
import { fan } from './fan.ts';
import { bodyOf, simulate, squeezed, stretched, type Body } from './force.ts';
import { forceWhole } from './force-whole.ts';
import { boxAround, centreOf, moved, onSunflower } from './geometry.ts';
import { groupedBy } from './grouped-by.ts';
import type { LayoutInput, LayoutLink, LayoutNode } from './layout-input.ts';
import { Room } from './room.ts';

const REACH = 120;
/** The more come, the longer their lines, so that they stand around what is there and not in it. */
const CROWD = 34;
const TICKS = 90;
/** How hard, and from how near, what is there pushes aside what comes. */
const PUSH = 16;
const NEAR = 150;
const BESIDE = 60;
/** What is tied to nothing that is there comes beside the picture. */
const APART = 220;

type Places = ReadonlyMap<string, Point>;

/** Where those begin that are tied to the same: around one entity, or between several. */
function around(ids: readonly string[], ties: readonly string[], there: Places): [string, Point][] {
  const points = ties.flatMap((id) => there.get(id) ?? []);
  const centre = centreOf(points);
  if (points.length === 1) return fan(ids, centre, [...there.values()]);
  return ids.map((id, index) => [id, onSunflower(centre, index, BESIDE)]);
}

/** Where each begins: those tied to what is there around that, the others around those. */
function startsOf(
  fresh: readonly LayoutNode[],
  near: Adjacency,
  there: Places,
  anchor: string | undefined,
): Map<string, Point> {
  const tiesOf = (id: string, placed: Places): string[] => {
    const ties = (near.get(id) ?? []).filter((one) => placed.has(one));
    return anchor !== undefined && ties.includes(anchor) ? [anchor] : ties;
  };
  const starts = new Map<string, Point>();
  let left = fresh.map(({ id }) => id);
  for (let placed = there; left.length > 0; placed = new Map([...there, ...starts])) {
    const reached = left.filter((id) => tiesOf(id, placed).length > 0);
    for (const ids of groupedBy(reached, (id) => tiesOf(id, placed).join(' ')).values())
      for (const [id, start] of around(ids, tiesOf(ids[0] ?? '', placed), placed)) starts.set(id, start);
    if (reached.length === 0) return starts;
    left = left.filter((id) => !starts.has(id));
  }
  return starts;
}

/** Keeps what comes away from all that is there, by looking at what is near only. */
function pushFrom(room: Room): Force<Body, never> {
  let bodies: Body[] = [];
  const push = (alpha: number): void => {
    for (const body of bodies) {
      if (body.fx !== undefined) continue;
      for (const other of room.near(stretched(body))) {
        const { x, y } = squeezed(other);
        const [dx, dy] = [(body.x ?? 0) - x, (body.y ?? 0) - y];
        const distance = Math.hypot(dx, dy) || 1;
        if (distance > NEAR) continue;
        const force = (alpha * PUSH * (1 - distance / NEAR)) / distance;
        [body.vx, body.vy] = [(body.vx ?? 0) + dx * force, (body.vy ?? 0) + dy * force];
      }
    }
  };
  return Object.assign(push, {
    initialize: (all: Body[]) => {
      bodies = all;
    },
  });
}

/** The new ones and what they are tied to, in the order of the nodes. */
function simulated({ nodes, links }: LayoutInput, starts: Places, room: Room): Map<string, Point> {
  const own = links.filter(([a, b]) => starts.has(a) || starts.has(b));
  const ends = new Set(own.flatMap(([a, b]) => [a, b]));
  const placed = nodes.filter(({ id, at }) => starts.has(id) || (at && ends.has(id)));
  const known = new Set(placed.map(({ id }) => id));
  const bodies = placed.map((node) =>
    bodyOf({ ...node, fixed: !starts.has(node.id) }, starts.get(node.id), starts.get(node.id) ?? ORIGIN),
  );
  simulate({
    bodies,
    links: own.filter(([a, b]) => known.has(a) && known.has(b)),
    ticks: TICKS,
    linkLength: Math.max(REACH, CROWD * Math.sqrt(starts.size)),
    push: pushFrom(room),
  });
  return new Map(bodies.filter(({ id }) => starts.has(id)).map((body) => [body.id, stretched(body)]));
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Lays out what is tied to nothing that is there, and puts it to the right of all. */
function beside(nodes: readonly LayoutNode[], input: LayoutInput, taken: readonly Point[]): Map<string, Point> {
  const members = new Set(nodes.map(({ id }) => id));
  const links: readonly LayoutLink[] = input.links.filter(([a, b]) => members.has(a) && members.has(b));
  const laid = forceWhole({ ...input, nodes, links });
  const [picture, own] = [boxAround(taken), boxAround(laid.values())];
  const by = {
    x: picture.x + picture.width + APART - own.x,
    y: picture.y + picture.height / 2 - own.y - own.height / 2,
  };
  return new Map([...laid].map(([id, at]) => [id, moved(at, by)]));
}

/**
 * Wishes for what has no place yet: near what it is tied to, where there is room. What has a place stays.
 * @param anchor the entity that was expanded
 */
export function placeAround(input: LayoutInput, anchor?: string): Map<string, Point> {
  const there: Places = new Map(input.nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const fresh = input.nodes.filter(({ at }) => !at);
  if (there.size === 0) return forceWhole(input);
  const starts = startsOf(fresh, adjacencyOf(input.nodes, input.links), there, anchor);
  const tied = simulated(input, starts, new Room(there.values()));
  const loose = fresh.filter(({ id }) => !starts.has(id));
  if (loose.length === 0) return tied;
  return new Map([...tied, ...beside(loose, input, [...there.values(), ...tied.values()])]);
}
