import type { Facets } from '../../model/api/answers.ts';
import { isRegionKind } from '../../model/ontology/index.ts';
import type { GraphReader } from './graph-reader.ts';
import { placesAbove } from './places.ts';
import { RegionTree } from './region-tree.ts';

/** Who is cited for each of the entities and of the relations among them, and in which regions the entities lie. */
export async function facets(ids: readonly string[], reader: GraphReader): Promise<Facets> {
  const { entities, relations } = await reader.cited(ids);
  const above = await placesAbove(
    reader,
    entities.map(({ id }) => id),
  );
  const isRegion = ({ kind }: { readonly kind: string }): boolean => isRegionKind(reader.using, kind);
  const asked = entities.filter(isRegion).map(({ id }) => id);
  const places = await reader.entities([...new Set([...asked, ...[...above.values()].flat()])]);
  const tree = new RegionTree(places.filter(isRegion), above);
  const placed = entities.map(({ id, sources }) => ({ id, sources, regions: tree.around(id) }));
  return { entities: placed, relations, regions: tree.upwards(placed.flatMap(({ regions }) => regions)) };
}
