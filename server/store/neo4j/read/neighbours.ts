import type { NeighbourPage, PreviewRow } from '../../../../model/api/answers.ts';
import { Problem } from '../../../../model/api/problems.ts';
import type { NeighbourQuery } from '../../../../model/api/queries.ts';
import type { Entity } from '../../../../model/graph.ts';
import { withSubkinds, type Ontology } from '../../../../model/ontology/index.ts';
import type { Connection } from '../connection.ts';
import { readNeighbours } from '../cypher/read-neighbours.ts';
import { readEntity, readRelation } from '../documents.ts';
import { labelOf, typesOf } from '../identifiers.ts';
import { previewRows } from '../preview-counts.ts';
import { oneMore, pageOf, pageStart } from './page.ts';

type Columns = readonly [id: string, doc: string, neighbour: string, degree: number, key: string | number];

interface Answer {
  readonly doc: string;
  readonly degree: number;
  readonly preview: readonly string[];
  readonly counted: number | null;
  readonly rows: readonly Columns[];
}

/** A type that no relationship has: for kinds the ontology does not know. */
const NO_TYPE = '`-`';

function statementFor(using: Ontology, query: NeighbourQuery): string {
  const { kinds, direction, neighbourKind, stages, minYuan, maxYuan, sort, cursor } = query;
  const types = typesOf(using, kinds?.length ? kinds : undefined);
  return readNeighbours({
    types: types === '' ? NO_TYPE : types,
    direction,
    label: neighbourKind === undefined ? undefined : (labelOf(using, neighbourKind) ?? NO_TYPE),
    byStage: Boolean(stages?.length),
    byAmount: minYuan !== undefined || maxYuan !== undefined,
    sort,
    after: cursor !== undefined,
  });
}

/** How many match, from the counts that stand at the entity. */
function countOf(using: Ontology, query: NeighbourQuery, rows: readonly PreviewRow[]): number {
  const { kinds, direction, neighbourKind } = query;
  const below = neighbourKind === undefined ? undefined : withSubkinds(using, neighbourKind);
  return rows
    .filter((row) => !kinds?.length || kinds.includes(row.kind))
    .filter((row) => direction === undefined || row.direction === direction)
    .filter((row) => !below || below.includes(row.neighbourKind))
    .reduce((sum, { count }) => sum + count, 0);
}

/** @throws Problem `entity-unknown`; `parameter-invalid` for a cursor of another query */
export async function neighbours(
  connection: Connection,
  using: Ontology,
  query: NeighbourQuery,
): Promise<NeighbourPage> {
  const { id, stages, minYuan, maxYuan } = query;
  const start = pageStart(query);
  const [answer] = await connection.read<Answer>(statementFor(using, query), {
    id,
    stages: stages ?? [],
    // What states no amount stands below 0.
    minYuan: Math.max(0, minYuan ?? 0),
    maxYuan: maxYuan ?? Number.MAX_VALUE,
    limit: oneMore(query),
    ...(start && { key: start.key, after: start.id }),
  });
  if (!answer) throw new Problem('entity-unknown', { id });
  const total = answer.counted ?? countOf(using, query, previewRows(using, answer.preview));
  const page = pageOf(query, answer.rows, total, ([end, , , , key]) => ({ key, id: end }));
  const entities = new Map<string, Entity>([[id, readEntity(answer.doc, answer.degree)]]);
  const relations = page.rows.map(([relationId, doc, neighbour, degree]) => {
    const relation = readRelation(relationId, doc);
    const other = relation.from === id ? relation.to : relation.from;
    if (!entities.has(other)) entities.set(other, readEntity(neighbour, degree));
    return relation;
  });
  const { rows: _rows, ...cut } = page;
  return { entities: [...entities.values()], relations, ...cut };
}
