import type { Point } from '../scene.ts';
import { adjacencyOf, hubOf } from './adjacency.ts';
import { aligned } from './align.ts';
import { bodyOf, simulate, squeezed, stretched } from './force.ts';
import { boxAround, centreOf, moved, onSunflower, type Box } from './geometry.ts';
import { layParts, pictureParts, type Part } from './lay-parts.ts';
import type { LayoutInput, OnProgress } from './layout-input.ts';
import { pivotMds } from './pivot-mds.ts';

const LINK_LENGTH = 150;
/** Nodes that would begin at the same place begin side by side. */
const CELL = 60;
const BESIDE = 40;
const GAP = 160;

/** The more there are, the fewer turns: the start is good, and a turn costs more. */
const ticksFor = (count: number): number => Math.round(Math.max(60, Math.min(240, 60_000 / count)));

/** Several at the same place are spread around it. */
function spread(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const held = new Map<string, number>();
  return new Map(
    [...places].map(([id, at]) => {
      const cell = `${Math.round(at.x / CELL)} ${Math.round(at.y / CELL)}`;
      const before = held.get(cell) ?? 0;
      held.set(cell, before + 1);
      return [id, onSunflower(at, before, BESIDE)];
    }),
  );
}

/** Where what hangs together begins: as it is made, turned the way it lies now. */
function startsOf({ nodes, links }: Part, aspect: number): Map<string, Point> {
  const near = adjacencyOf(nodes, links);
  const ids = nodes.map(({ id }) => id);
  const made = pivotMds(ids, near, hubOf(nodes, near));
  // In a view that is high the long side stands.
  const [across, down] = aspect < 1 ? [0, LINK_LENGTH] : [LINK_LENGTH, 0];
  const places = new Map(
    [...made].map(([id, { x, y }]) => [id, { x: across * x + down * y, y: down * x + across * y }]),
  );
  const now = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, squeezed(at)] as const] : [])));
  return spread(new Map([...aligned(places, now)].map(([id, place]) => [id, stretched(place)])));
}

function layPart(part: Part, starts: ReadonlyMap<string, Point>, onProgress: OnProgress): Map<string, Point> {
  const centre = centreOf(starts.values());
  const bodies = part.nodes.map((node) => bodyOf(node, starts.get(node.id), centre));
  const ticks = ticksFor(bodies.length);
  simulate({ bodies, links: part.links, ticks, linkLength: LINK_LENGTH, onProgress });
  return new Map(bodies.map((body) => [body.id, stretched(body)]));
}

/** What holds on to something fixed is laid out around that, all of it together. */
function layHeld(parts: readonly Part[], aspect: number, onProgress: OnProgress): Map<string, Point> {
  const starts = new Map(parts.flatMap((part) => [...startsOf(part, aspect)]));
  const all = { nodes: parts.flatMap(({ nodes }) => nodes), links: parts.flatMap(({ links }) => links) };
  return layPart(all, starts, onProgress);
}

/** Beside a box: below what is wide, to the right of what is high. */
function besideBox(box: Box, places: ReadonlyMap<string, Point>, aspect: number): [string, Point][] {
  const own = boxAround(places.values());
  const by =
    box.width > aspect * box.height
      ? { x: box.x + (box.width - own.width) / 2 - own.x, y: box.y + box.height + GAP - own.y }
      : { x: box.x + box.width + GAP - own.x, y: box.y + (box.height - own.height) / 2 - own.y };
  return [...places].map(([id, at]) => [id, moved(at, by)]);
}

/** Lets forces find places. Each part that hangs together is for itself; those that hold on to nothing fixed stand beside the others. */
export function forceWhole(input: LayoutInput, onProgress: OnProgress = () => {}): Map<string, Point> {
  const parts = pictureParts(input);
  const isHeld = ({ nodes }: Part): boolean => nodes.some(({ fixed }) => fixed);
  const [held, free] = [parts.filter(isHeld), parts.filter((part) => !isHeld(part))];
  const share = held.reduce((sum, { nodes }) => sum + nodes.length, 0) / input.nodes.length;
  const around =
    held.length > 0 ? layHeld(held, input.aspect, (done) => onProgress(done * share)) : new Map<string, Point>();
  const alone = layParts(
    free,
    input.aspect,
    (part, tell) => layPart(part, startsOf(part, input.aspect), tell),
    (done) => onProgress(share + done * (1 - share)),
  );
  if (held.length === 0) return alone;
  return new Map([...around, ...besideBox(boxAround(around.values()), alone, input.aspect)]);
}
