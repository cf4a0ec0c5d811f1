import type { NeighbourPage } from '../../../model/api/answers.ts';
import type { Api } from '../../api/ask.ts';

/** The most relations that one question brings. */
const MOST = 1000;

/** The relations of an entity, the dated first, and who tells of each: what its timeline and its sources are made of. */
export interface Around {
  readonly page: NeighbourPage;
  /** Sources by the relation's id. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

export async function loadAround(api: Api, id: string): Promise<Around> {
  const page = await api.ask('neighbours', { path: { id }, query: { sort: 'date', limit: MOST } });
  if (page.relations.length === 0) return { page, sources: new Map() };
  const { relations } = await api.ask('facets', { body: { ids: page.entities.map((entity) => entity.id) } });
  const told = new Map(relations.map((facet) => [facet.id, facet.sources]));
  return { page, sources: new Map(page.relations.map((relation) => [relation.id, told.get(relation.id) ?? []])) };
}
