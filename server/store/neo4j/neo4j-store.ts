import { Problem } from '../../../model/api/problems.ts';
import { ontology as standard, type Ontology } from '../../../model/ontology/index.ts';
import { facets } from '../../graph/facets.ts';
import { flows } from '../../graph/flows.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { nameSubjects } from '../../graph/name-subjects.ts';
import { searchApart } from '../../graph/search-apart.ts';
import { trace } from '../../graph/trace.ts';
import { chains } from '../../graph/chains.ts';
import { Connection } from './connection.ts';
import { READ_BATCHES } from './cypher/read-batches.ts';
import { READ_VERSION } from './cypher/read-version.ts';
import type { Neo4jAccess } from './driver.ts';
import { prepare } from './prepare.ts';
import { claims } from './read/claims.ts';
import { connect } from './read/connect.ts';
import { entity, preview, relation } from './read/details.ts';
import { exportRecords } from './read/export.ts';
import { list } from './read/list.ts';
import { neighbours } from './read/neighbours.ts';
import { counts, sources, stats } from './read/overview.ts';
import { makeReader } from './read/reader.ts';
import { search } from './read/search.ts';
import { warmUp } from './warm-up.ts';
import { asWriter } from './write/as-writer.ts';
import type { Writer } from './write/writer.ts';
import { publicBatch, readBatch, type BatchRow } from './write/batch-rows.ts';
import { load } from './write/load.ts';
import { undo } from './write/undo.ts';

export interface Neo4jStoreOptions extends Neo4jAccess {
  readonly ontology?: Ontology;
  /** The longest a read may take, in ms; default 10,000. */
  readonly timeoutMs?: number;
  /**
   * How many rows a load may write in one transaction; default 20,000. Each takes the server 2 to 7 kB of heap until
   * the transaction ends. A larger load is all or nothing too, but readers may see it half made.
   */
  readonly transactionRows?: number;
}

const TIMEOUT_MS = 10_000;
const TRANSACTION_ROWS = 20_000;

function makeStore(connection: Connection, using: Ontology, transactionRows: number): GraphStore {
  const reader = makeReader(connection, using);
  const writing = async <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
    await connection.ready();
    return asWriter(connection, using, transactionRows, work);
  };
  return {
    search: (query) => searchApart(query, (asked) => search(connection, using, asked)),
    entity: (id) => entity(connection, id),
    relation: (id) => relation(connection, using, id),
    subgraph: (ids) => reader.subgraph(ids),
    facets: (ids) => facets(ids, reader),
    preview: (id) => preview(connection, using, id),
    neighbours: (query) => neighbours(connection, using, query),
    connect: (query) => connect(connection, using, reader, query),
    chains: (query) => chains(query, (asked) => list(connection, using, asked), reader),
    trace: (query) => trace(query, reader),
    flows: (query) => flows(query, reader),
    list: (query) => list(connection, using, query),
    claims: async (query) => nameSubjects(await claims(connection, query), reader),
    sources: () => sources(connection),
    load: (name, records, options = {}) => writing((writer) => load(writer, { name, records, options })),
    undo: (batchId) => writing((writer) => undo(writer, batchId)),
    async batches() {
      const rows = await connection.read<BatchRow>(READ_BATCHES);
      return rows.map((row) => publicBatch(readBatch(row)));
    },
    export: (ids, relations) => exportRecords(connection, using, reader, ids, relations),
    stats: () => stats(connection, using),
    async health() {
      const [row] = await connection.read<{ version: string }>(READ_VERSION);
      return { kind: 'neo4j', version: row?.version ?? '', counts: await counts(connection, using) };
    },
    close: () => connection.close(),
  };
}

/**
 * The graph in Neo4j. A server that is away does not keep the store from opening: its verbs raise
 * `store-unavailable` until the server is there, and then make sure of the schema by themselves.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const { ontology: using = standard, timeoutMs = TIMEOUT_MS, transactionRows = TRANSACTION_ROWS, ...access } = options;
  const connection = new Connection(access, timeoutMs, (fresh) => prepare(fresh, using));
  const store = makeStore(connection, using, transactionRows);
  try {
    await connection.ready();
  } catch (error) {
    if (error instanceof Problem && error.code === 'store-unavailable') return store;
    await connection.close();
    throw error;
  }
  const warm = warmUp(store);
  return {
    ...store,
    async close() {
      await warm;
      await store.close();
    },
  };
}
