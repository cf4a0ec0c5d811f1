import type { Entity } from '../../model/graph.ts';
import type { GraphReader } from './graph-reader.ts';

/** How far a place is followed upwards or downwards: village, town, county, city, province, country, with parks between. */
const LEVELS = 8;
const PLACED_BY = ['LOCATED_IN', 'PART_OF'];

/**
 * The region of the asked level in which each entity lies: itself, or the nearest one up LOCATED_IN and PART_OF;
 * of several equally near the first by id. Entities without one are not in the map.
 */
export async function regionsOf(
  reader: GraphReader,
  ids: readonly string[],
  level: string,
): Promise<ReadonlyMap<string, Entity>> {
  const home = new Map<string, Entity>();
  let standing = new Map(ids.map((id) => [id, [id]]));
  for (let step = 0; step <= LEVELS && standing.size > 0; step++) {
    const places = [...new Set([...standing.values()].flat())].sort();
    const reached = new Map((await reader.entities(places)).map((place) => [place.id, place]));
    for (const [id, at] of standing) {
      const hit = [...at]
        .sort()
        .find((place) => reached.get(place)?.kind === 'Region' && reached.get(place)?.props['level'] === level);
      const region = hit === undefined ? undefined : reached.get(hit);
      if (!region) continue;
      home.set(id, region);
      standing.delete(id);
    }
    const ties = await reader.ties(places, PLACED_BY, 'from');
    const up = new Map<string, string[]>();
    for (const { from, to } of ties) up.set(from, [...(up.get(from) ?? []), to]);
    standing = new Map(
      [...standing].flatMap(([id, at]): [string, string[]][] => {
        const next = [...new Set(at.flatMap((place) => up.get(place) ?? []))];
        return next.length > 0 ? [[id, next]] : [];
      }),
    );
  }
  return home;
}

/** Everything that lies in the place, however deep, and the place itself. */
export async function lyingIn(reader: GraphReader, place: string): Promise<ReadonlySet<string>> {
  const inside = new Set([place]);
  let border: readonly string[] = [place];
  for (let step = 0; step <= LEVELS && border.length > 0; step++) {
    const ties = await reader.ties(border, PLACED_BY, 'to');
    border = [...new Set(ties.map(({ from }) => from))].filter((id) => !inside.has(id));
    for (const id of border) inside.add(id);
  }
  return inside;
}
