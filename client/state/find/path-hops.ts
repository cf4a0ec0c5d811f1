import type { Connections, Path } from '../../../model/api/answers.ts';
import type { Entity, Relation } from '../../../model/graph.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { weightOf } from '../drawn/bundles.ts';

/** One step of a path, as it is told: from one end of its weightiest relation to the other, whichever way the path goes. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  readonly main: Relation;
  /** What ties the two besides, each as it reads from `from`. */
  readonly others: readonly { readonly relation: Relation; readonly direction: 'out' | 'in' }[];
}

/** The steps of a path in its order. */
export function hopsOf({ subgraph }: Connections, { entities, relations }: Path, { relationKinds }: Ontology): Hop[] {
  const entityById = new Map(subgraph.entities.map((entity) => [entity.id, entity]));
  const relationById = new Map(subgraph.relations.map((relation) => [relation.id, relation]));
  return relations.flatMap((ids, index) => {
    const [start = '', end = ''] = entities.slice(index);
    const between = ids.flatMap((id) => relationById.get(id) ?? []).toSorted((a, b) => weightOf(b) - weightOf(a));
    const [main, ...rest] = between;
    const isForward = !main || main.from === start || relationKinds[main.kind]?.symmetric === true;
    const [from, to] = [entityById.get(isForward ? start : end), entityById.get(isForward ? end : start)];
    if (!main || !from || !to) return [];
    const others = rest.map((relation) => ({ relation, direction: relation.from === from.id ? 'out' : 'in' }) as const);
    return [{ from, to, main, others }];
  });
}
