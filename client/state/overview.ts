import type { ListRow, Stats } from '../../model/api/answers.ts';
import type { Answers } from '../../model/api/endpoints.ts';
import type { Entity } from '../../model/graph.ts';
import type { Api } from '../api/ask.ts';

/** What the start page tells: the figures, and the entities that most is known about. */
export interface Overview {
  readonly stats: Stats;
  /** The best tied of their kind; undefined when there are none. */
  readonly topCompany: Entity | undefined;
  readonly topPark: Entity | undefined;
  /** Largest stated amount first. */
  readonly topProjects: readonly Entity[];
}

const entitiesOf = ({ items }: Answers['list']): Entity[] =>
  items.flatMap((row: ListRow) => ('entity' in row ? [row.entity] : []));

/** @param limit at most 200 */
export async function listEntities(
  api: Api,
  kind: string,
  sort: 'degree' | 'amount',
  limit: number,
): Promise<Entity[]> {
  return entitiesOf(await api.ask('list', { path: { kind }, query: { sort, limit } }));
}

export async function loadOverview(api: Api): Promise<Overview> {
  const [stats, companies, parks, topProjects] = await Promise.all([
    api.ask('stats'),
    listEntities(api, 'Company', 'degree', 1),
    listEntities(api, 'Park', 'degree', 1),
    listEntities(api, 'Project', 'amount', 6),
  ]);
  return { stats, topCompany: companies[0], topPark: parks[0], topProjects };
}
