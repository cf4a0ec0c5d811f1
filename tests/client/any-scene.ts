import fc from 'fast-check';
import { NO_FILTERS, type Filters, type Range } from '../../client/state/filters/filters.ts';
import { merge, EMPTY_GRAPH, type Graph } from '../../client/state/graph.ts';
import { groupId, restId, type Plate, type Point, type Scene } from '../../client/state/scene.ts';
import { entity, relation } from './sample-graph.ts';

const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,20}[a-z0-9])?$/);
const id = fc.tuple(fc.constantFrom('company', 'region', 'project'), slug).map((parts) => parts.join(':'));
const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -90_000, max: 90_000 }),
  y: fc.integer({ min: -90_000, max: 90_000 }),
});
const setOf = (values: fc.Arbitrary<string>): fc.Arbitrary<ReadonlySet<string>> =>
  fc.array(values, { maxLength: 4 }).map((list) => new Set(list));

const bound = fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.double({ min: 0, max: 1e12, noNaN: true }));
const range: fc.Arbitrary<Range> = fc
  .tuple(fc.option(bound), fc.option(bound), fc.boolean())
  .map(([a, b, unstated]) => {
    const [min, max] = [a ?? -Infinity, b ?? Infinity];
    return { min: Math.min(min, max), max: Math.max(min, max), unstated };
  });

export const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    kinds: setOf(fc.constantFrom('Company', 'Person')),
    relationKinds: setOf(fc.constantFrom('OWNS', 'INVESTS_IN')),
    stages: setOf(fc.constantFrom('', 'signed', 'building')),
    ownerships: setOf(fc.constantFrom('', 'private')),
    sources: setOf(slug.map((text) => `source:${text}`)),
    region: fc.option(id, { nil: undefined }),
    amount: fc.option(range, { nil: undefined }),
    time: fc.option(range, { nil: undefined }),
    loose: fc.boolean(),
  })
  .map((filters) => ({ ...NO_FILTERS, ...filters }));

const tie = fc.record({
  kind: fc.constantFrom('OWNS', 'INVESTS_IN', 'SUPPLIES'),
  from: fc.nat(),
  to: fc.nat(),
  key: fc.option(slug, { nil: undefined }),
});

function graphOf(
  ids: readonly string[],
  ties: readonly { kind: string; from: number; to: number; key?: string | undefined }[],
): Graph {
  const end = (place: number): string => ids[place % ids.length] ?? '';
  const relations = ties.map(({ kind, from, to, key }) =>
    relation({ kind, from: end(from), to: end(to), ...(key !== undefined && { key }) }),
  );
  return merge(EMPTY_GRAPH, { entities: ids.map((one) => entity(one, { degree: 9 })), relations });
}

const plate: fc.Arbitrary<Plate> = fc.record({
  id: fc.oneof(id, fc.constant('')),
  name: fc.string({ unit: fc.constantFrom(...'营口;@%&=+ ~') }),
  x: fc.integer({ min: -9999, max: 9999 }),
  y: fc.integer({ min: -9999, max: 9999 }),
  width: fc.integer({ min: 0, max: 9999 }),
  height: fc.integer({ min: 0, max: 9999 }),
});

const grouping = fc.record({
  by: fc.constantFrom('kind' as const, 'region' as const),
  opened: setOf(fc.oneof(id, fc.constantFrom('Company', ''))),
});

/** @param most how many entities at the most */
export function anyScene(most: number): fc.Arbitrary<Scene> {
  return fc
    .record({
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: most }),
      ties: fc.array(tie, { maxLength: 2 * most }),
      places: fc.array(fc.option(point), { maxLength: most }),
      rests: fc.array(fc.option(point), { maxLength: most }),
      marks: fc.array(fc.constantFrom('expanded', 'pinned', 'both', 'none'), { maxLength: most }),
      groups: fc.array(fc.tuple(fc.constantFrom('Company', '', 'region:2108'), point), { maxLength: 2 }),
      plates: fc.array(plate, { maxLength: 2 }),
      grouping: fc.option(grouping, { nil: undefined }),
      filters: anyFilters,
    })
    .map(({ ids, ties, places, rests, marks, groups, ...rest }) => {
      const marked = (mark: string): Set<string> =>
        new Set(ids.filter((_one, index) => marks[index] === mark || marks[index] === 'both'));
      const at = (points: readonly (Point | null)[], name: (of: string) => string): [string, Point][] =>
        ids.flatMap((one, index) => {
          const place = points[index];
          return place ? [[name(one), place]] : [];
        });
      return {
        graph: graphOf(ids, ties),
        positions: new Map([
          ...at(places, (one) => one),
          ...at(rests, restId),
          ...groups.map(([key, place]) => [groupId(key), place] as const),
        ]),
        expanded: marked('expanded'),
        cursors: new Map(),
        pinned: marked('pinned'),
        ...rest,
      };
    });
}
