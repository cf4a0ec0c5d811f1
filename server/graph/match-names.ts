import { setImmediate as turn } from 'node:timers/promises';
import type { NameMatch, SearchHit } from '../../model/api/answers.ts';
import type { MatchQuery } from '../../model/api/queries.ts';
import type { Entity, Listed } from '../../model/graph.ts';
import type { GraphStore } from './graph-store.ts';

/** A few keep a database busy that is asked over the network; more would only wait for a connection. */
const AT_ONCE = 4;

const byItsId = (entity: Entity): Pick<NameMatch, 'hits' | 'total'> => {
  const hit: SearchHit = { entity, matched: { name: entity.id, rule: 'exact' } };
  return { hits: [hit], total: 1 };
};

/**
 * What each name finds, in the order asked: the entity that has it for its id, or else what a search for it finds. Others
 * are served between the names.
 */
export async function matchNames(
  { names, limit }: MatchQuery,
  store: Pick<GraphStore, 'search' | 'subgraph'>,
): Promise<Listed<NameMatch>> {
  const different = [...new Set(names)];
  const { entities } = await store.subgraph([...new Set(names.map((name) => name.trim()))]);
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Pick<NameMatch, 'hits' | 'total'>>();
  let last: Promise<unknown> = Promise.resolve();
  // One after another, so that no turn of the loop has more than one search.
  const myTurn = (): Promise<unknown> => (last = last.then(() => turn()));
  const find = async (name: string): Promise<void> => {
    const entity = named.get(name.trim());
    if (entity) {
      found.set(name, byItsId(entity));
      return;
    }
    await myTurn();
    const { items, total } = await store.search({ q: name, limit });
    found.set(name, { hits: items, total });
  };
  let next = 0;
  const goOn = async (): Promise<void> => {
    for (let name = different[next++]; name !== undefined; name = different[next++]) await find(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  const items = names.map((name): NameMatch => ({ name, hits: [], total: 0, ...found.get(name) }));
  return { items, shown: items.length, total: items.length, truncated: false };
}
