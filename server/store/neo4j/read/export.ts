import neo4j from 'neo4j-driver';
import type { Claim, Entity } from '../../../../model/graph.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import type { ExchangeRecord } from '../../../../model/records.ts';
import { compareClaims } from '../../../graph/claim-order.ts';
import { entityRecord, relationRecord, sourceRecord } from '../../../graph/exchange-records.ts';
import type { GraphReader } from '../../../graph/graph-reader.ts';
import type { Connection } from '../connection.ts';
import { EXPORT_ENTITIES } from '../cypher/export-entities.ts';
import { exportRelations } from '../cypher/export-relations.ts';
import { EXPORT_SOURCES } from '../cypher/export-sources.ts';
import { READ_CLAIMS_OF } from '../cypher/read-claims-of.ts';
import { READ_SOURCES_BY_ID } from '../cypher/read-sources-by-id.ts';
import { readClaim, readRelation, readSource, type ClaimColumns } from '../documents.ts';
import { typesOf } from '../identifiers.ts';

const PAGE = 2000;

interface Row {
  readonly id: string;
  readonly doc: string;
  readonly claims: readonly ClaimColumns[];
}

type Records = AsyncGenerator<ExchangeRecord, void, undefined>;

const inOrder = (columns: readonly ClaimColumns[]): Claim[] => columns.map(readClaim).sort(compareClaims);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Page after page in the order of the ids, each in a short transaction of its own. */
async function* pages(connection: Connection, statement: string): AsyncGenerator<Row, void, undefined> {
  const limit = neo4j.int(PAGE);
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await connection.read<Row>(statement, { after, limit });
    yield* rows;
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}

async function* exportAll(connection: Connection, using: Ontology): Records {
  for await (const { doc } of pages(connection, EXPORT_SOURCES)) {
    yield sourceRecord(readSource(doc));
  }
  for await (const { doc, claims } of pages(connection, EXPORT_ENTITIES)) {
    yield entityRecord(JSON.parse(doc) as Entity, inOrder(claims));
  }
  // The order of the ids: they begin with the kind and a tilde.
  const kinds = Object.keys(using.relationKinds).sort((a, b) => (`${a}~` < `${b}~` ? -1 : 1));
  for (const kind of kinds) {
    const statement = exportRelations(typesOf(using, [kind]));
    for await (const { id, doc, claims } of pages(connection, statement)) {
      yield relationRecord(readRelation(id, doc), inOrder(claims));
    }
  }
}

/** The claims of the subjects, page after page. */
async function* withClaims<T extends { readonly id: string }>(
  connection: Connection,
  subjects: readonly T[],
): AsyncGenerator<readonly [T, readonly Claim[]], void, undefined> {
  for (let start = 0; start < subjects.length; start += PAGE) {
    const page = subjects.slice(start, start + PAGE);
    const ids = page.map(({ id }) => id);
    const rows = await connection.read<{ subject: string; claims: ClaimColumns[] }>(READ_CLAIMS_OF, { ids });
    const claims = new Map(rows.map((row) => [row.subject, row.claims]));
    for (const subject of page) yield [subject, inOrder(claims.get(subject.id) ?? [])];
  }
}

/** The named entities, the relations among them (or those of them that are named), and the sources these cite. */
async function* exportSome(
  connection: Connection,
  reader: GraphReader,
  ids: readonly string[],
  named: readonly string[] | undefined,
): Records {
  const wanted = named && new Set(named);
  const whole = await reader.cited(ids);
  const entities = whole.entities.toSorted(byId);
  const relations = wanted ? whole.relations.filter(({ id }) => wanted.has(id)) : whole.relations;
  const cited = new Set([...entities, ...relations].flatMap(({ sources }) => sources));
  const sources = await connection.read<{ doc: string }>(READ_SOURCES_BY_ID, { ids: [...cited] });
  for (const source of sources.map(({ doc }) => readSource(doc)).sort(byId)) yield sourceRecord(source);
  const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
  for await (const [entity, claims] of withClaims(connection, await reader.entities(idsOf(entities)))) {
    yield entityRecord(entity, claims);
  }
  for await (const [relation, claims] of withClaims(connection, await reader.relations(idsOf(relations)))) {
    yield relationRecord(relation, claims);
  }
}

/** Everything, or a selection, in the exchange format. */
export function exportRecords(
  connection: Connection,
  using: Ontology,
  reader: GraphReader,
  ids?: readonly string[],
  relations?: readonly string[],
): Records {
  return ids === undefined ? exportAll(connection, using) : exportSome(connection, reader, ids, relations);
}
