import type { Preview, PreviewRow } from '../../../model/api/answers.ts';
import type { Relation } from '../../../model/graph.ts';
import type { Group } from './choice.ts';
import { otherEnd, relationsOf, type Graph } from '../graph.ts';

/** One row of the preview with those of its relations that are on the canvas already. */
export interface PreviewGroup extends Group {
  readonly count: number;
  readonly shown: readonly Relation[];
}

function belongs(graph: Graph, id: string, row: PreviewRow, relation: Relation): boolean {
  const outward = relation.from === id;
  return (
    relation.kind === row.kind &&
    outward === (row.direction === 'out') &&
    graph.entities.get(otherEnd(relation, id))?.kind === row.neighbourKind
  );
}

export function previewGroups(graph: Graph, { id, rows }: Preview): PreviewGroup[] {
  const own = relationsOf(graph, id);
  return rows.map((row) => ({
    ...row,
    shown: own.filter((relation) => belongs(graph, id, row, relation)),
  }));
}
