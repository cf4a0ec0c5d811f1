import type { Relation, Subgraph } from '../../../model/graph.ts';
import type { App } from '../app.ts';
import { lookFor, type Shared, type SharedEntity } from './finding.ts';
import { otherEnd } from '../graph.ts';

/** How many relations are looked through, of all together and of each. */
const MOST_RELATIONS = 10_000;
const LARGEST_PAGE = 1000;
/** How many entities the ties of a hub are checked for. */
const MOST_CHECKED = 15_000;

/** The relations that tie one of the several to something else, by that. */
function tiesTo(several: ReadonlySet<string>, relations: readonly Relation[]): Map<string, Map<string, Relation[]>> {
  const ties = new Map<string, Map<string, Relation[]>>();
  const seen = new Set<string>();
  for (const relation of relations) {
    const own = several.has(relation.from) ? relation.from : relation.to;
    const other = otherEnd(relation, own);
    if (seen.has(relation.id) || !several.has(own) || several.has(other)) continue;
    seen.add(relation.id);
    const of = ties.get(other) ?? new Map<string, Relation[]>();
    of.set(own, [...(of.get(own) ?? []), relation]);
    ties.set(other, of);
  }
  return ties;
}

/** Who is tied to two or more of them: most of them first, then who has the fewest other ties. */
export function sharedBy(ids: readonly string[], { entities, relations }: Subgraph): SharedEntity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const shared = [...tiesTo(new Set(ids), relations)].flatMap(([id, ties]) => {
    const entity = byId.get(id);
    return entity && ties.size > 1 ? [{ entity, ties }] : [];
  });
  return shared.toSorted(
    (a, b) => b.ties.size - a.ties.size || a.entity.degree - b.entity.degree || (a.entity.id < b.entity.id ? -1 : 1),
  );
}

/**
 * What several entities are tied to. Of a hub only the first relations are read; whether it is tied to what the others
 * are tied to is then asked for, so that one hub among them leaves the answer complete.
 */
async function askShared({ api }: App, ids: readonly string[], signal: AbortSignal): Promise<Shared> {
  const limit = Math.min(LARGEST_PAGE, Math.floor(MOST_RELATIONS / ids.length));
  const pages = await Promise.all(
    ids.map((id) => api.ask('neighbours', { path: { id }, query: { sort: 'degree', limit }, signal })),
  );
  const entities = pages.flatMap((page) => page.entities);
  const cut = pages.filter(({ truncated }) => truncated).length;
  if (cut === 0)
    return { items: sharedBy(ids, { entities, relations: pages.flatMap((page) => page.relations) }), complete: true };
  const candidates = [...new Set(entities.map(({ id }) => id))].slice(0, MOST_CHECKED);
  const among = await api.ask('subgraph', { body: { ids: [...new Set([...ids, ...candidates])] }, signal });
  return { items: sharedBy(ids, among), complete: cut === 1 };
}

/** Looks for what two or more of these entities are tied to, and lists it. */
export async function findShared(app: App, ids: readonly string[]): Promise<void> {
  await lookFor<Shared>(
    app,
    (load, running) => ({ type: 'shared', ids, load, running }),
    (signal) => askShared(app, ids, signal),
  );
}
