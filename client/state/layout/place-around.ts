import type { Point, Positions } from '../scene.ts';
import { force } from './force.ts';
import { centreOf, STRETCH, type LayoutInput } from './layout-input.ts';

const REACH = 120;
const TICKS = 140;
/** The more come, the longer their lines, so that they stand around what is there and not in it. */
const CROWD = 34;

/** The widest gap between the directions that are taken; the whole circle when none is. */
function widestGap(taken: readonly number[]): { start: number; width: number } {
  const sorted = taken.toSorted((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return { start: -Math.PI / 2, width: 2 * Math.PI };
  const gaps = sorted.map((start, index) => ({
    start,
    width: (sorted[index + 1] ?? first + 2 * Math.PI) - start,
  }));
  return gaps.reduce((widest, gap) => (gap.width > widest.width ? gap : widest));
}

/** Starting places in the free directions around `centre`; the simulation takes it from there. */
function fan(ids: readonly string[], centre: Point, taken: readonly number[]): Map<string, Point> {
  const { start, width } = widestGap(taken);
  const reach = REACH + 6 * ids.length;
  return new Map(
    ids.map((id, index) => {
      const angle = start + (width * (index + 1)) / (ids.length + (taken.length === 0 ? 0 : 1));
      return [id, { x: centre.x + STRETCH * reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) }];
    }),
  );
}

/**
 * Places what has no place yet around one entity. What has a place is fixed and stays to the pixel.
 * @param anchor the entity that was expanded; undefined: around the middle of what is there
 * @returns the new places only
 */
export function placeAround(input: LayoutInput, anchor: string | undefined): Positions {
  const positions = new Map(input.nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const fresh = input.nodes.filter(({ fixed }) => !fixed).map(({ id }) => id);
  const centre = positions.get(anchor ?? '') ?? centreOf(positions.values());
  const neighbours = input.links.flatMap(([a, b]) => (a === anchor ? [b] : b === anchor ? [a] : []));
  const taken = neighbours.flatMap((id) => {
    const at = positions.get(id);
    return at ? [Math.atan2(at.y - centre.y, (at.x - centre.x) / STRETCH)] : [];
  });
  const starts = fan(fresh, centre, taken);
  return force(withStarts(input, starts), centre, TICKS, Math.max(REACH, CROWD * Math.sqrt(fresh.length)));
}

function withStarts(input: LayoutInput, starts: ReadonlyMap<string, Point>): LayoutInput {
  const nodes = input.nodes.map((node) => {
    const at = node.at ?? starts.get(node.id);
    return { ...node, ...(at && { at }) };
  });
  return { ...input, nodes };
}
