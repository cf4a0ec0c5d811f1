import type { Entity } from '../../model/graph.ts';
import { isRegionKind, placingKinds } from '../../model/ontology/index.ts';
import type { GraphReader } from './graph-reader.ts';

/** How far a place is followed upwards or downwards: village, town, county, city, province, country, with parks between. */
const LEVELS = 8;

/** Where each thing lies directly, each place once; what lies nowhere may be left out. */
export type Above = ReadonlyMap<string, readonly string[]>;

/** Which thing lies in which place directly, of these things or in these places. */
async function placings(
  reader: GraphReader,
  ids: readonly string[],
  these: 'id' | 'place',
): Promise<readonly { readonly id: string; readonly place: string }[]> {
  const [upwards, downwards] = [placingKinds(reader.using, 'from'), placingKinds(reader.using, 'to')];
  const [plain, turned] = await Promise.all([
    reader.ties(ids, upwards, these === 'id' ? 'from' : 'to'),
    reader.ties(ids, downwards, these === 'id' ? 'to' : 'from'),
  ]);
  return [
    ...plain.map(({ from, to }) => ({ id: from, place: to })),
    ...turned.map(({ from, to }) => ({ id: to, place: from })),
  ];
}

/** Follows the relations that place things upwards, for all together: one question a level. */
export async function placesAbove(reader: GraphReader, ids: readonly string[]): Promise<Above> {
  const above = new Map<string, string[]>();
  let border = [...new Set(ids)];
  for (let step = 0; step < LEVELS && border.length > 0; step++) {
    const found = new Map<string, Set<string>>(border.map((id) => [id, new Set()]));
    for (const { id, place } of await placings(reader, border, 'id')) found.get(id)?.add(place);
    for (const [id, places] of found) above.set(id, [...places]);
    border = [...new Set([...found.values()].flatMap((places) => [...places]))].filter((id) => !above.has(id));
  }
  return above;
}

/** Walks up from a place, one level at a time, to the first that fits; of several equally near the first by id. */
function nearest(start: string, above: Above, fits: (id: string) => boolean): string | undefined {
  let standing: readonly string[] = [start];
  const passed = new Set(standing);
  while (standing.length > 0) {
    const hit = standing.filter(fits).sort()[0];
    if (hit !== undefined) return hit;
    standing = [...new Set(standing.flatMap((id) => above.get(id) ?? []))].filter((id) => !passed.has(id));
    for (const id of standing) passed.add(id);
  }
  return undefined;
}

/**
 * The region of the asked level in which each entity lies: itself, or the nearest one upwards; of several equally near
 * the first by id. Entities without one are not in the map.
 */
export async function regionsOf(
  reader: GraphReader,
  entities: readonly Entity[],
  level: string,
): Promise<ReadonlyMap<string, Entity>> {
  const above = await placesAbove(
    reader,
    entities.map(({ id }) => id),
  );
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const others = [...new Set([...above.values()].flat())].filter((id) => !known.has(id));
  for (const place of await reader.entities(others)) known.set(place.id, place);
  const ofLevel = new Map(
    [...known].filter(([, { kind, props }]) => props['level'] === level && isRegionKind(reader.using, kind)),
  );
  return new Map(
    entities.flatMap(({ id }): [string, Entity][] => {
      const region = ofLevel.get(nearest(id, above, (place) => ofLevel.has(place)) ?? '');
      return region ? [[id, region]] : [];
    }),
  );
}

/** Everything that lies in the place, however deep, and the place itself. */
export async function lyingIn(reader: GraphReader, place: string): Promise<ReadonlySet<string>> {
  const inside = new Set([place]);
  let border: readonly string[] = [place];
  for (let step = 0; step <= LEVELS && border.length > 0; step++) {
    const found = await placings(reader, border, 'place');
    border = [...new Set(found.map(({ id }) => id))].filter((id) => !inside.has(id));
    for (const id of border) inside.add(id);
  }
  return inside;
}
