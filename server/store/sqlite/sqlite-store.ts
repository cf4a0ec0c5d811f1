import { setImmediate as turn } from 'node:timers/promises';
import { ontology as declared, type Ontology } from '../../../model/ontology/index.ts';
import { connect } from '../../graph/connect.ts';
import { facets } from '../../graph/facets.ts';
import { flows } from '../../graph/flows.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { nameSubjects } from '../../graph/name-subjects.ts';
import { searchApart } from '../../graph/search-apart.ts';
import { trace } from '../../graph/trace.ts';
import { chains } from '../../graph/chains.ts';
import type { Access } from './access.ts';
import { closeDatabase, openDatabase } from './open-database.ts';
import { claims } from './read/claims.ts';
import { entityDetail, preview, relationDetail } from './read/details.ts';
import { exportRecords } from './read/export.ts';
import { list } from './read/list.ts';
import { neighbours } from './read/neighbours.ts';
import { pairPaths } from './read/pair-paths.ts';
import { graphReader } from './read/reader.ts';
import { search } from './read/search.ts';
import { batches, sources, stats } from './read/stats.ts';
import { readCounts } from './tally.ts';
import { load } from './write/load.ts';
import { undo } from './write/undo.ts';

export interface SqliteSettings {
  /** Made, with its folder, where it is not there yet. */
  readonly file: string;
  /** The declared one when not given. */
  readonly ontology?: Ontology;
}

/**
 * Opens the embedded store: one SQLite file.
 * @throws UnfitDatabaseError when the file is no database of ours, or of a newer schema
 * @throws Problem `store-unavailable` when it cannot be read or written
 */
export async function openSqliteStore({ file, ontology = declared }: SqliteSettings): Promise<GraphStore> {
  const db = openDatabase(file, ontology);
  const access: Access = { db, using: ontology };
  const reader = graphReader(access);
  return {
    search: (query) => searchApart(query, async (asked) => search(access, asked)),
    entity: async (id) => entityDetail(access, id),
    relation: async (id) => relationDetail(access, id),
    subgraph: (ids) => reader.subgraph(ids),
    facets: (ids) => facets(ids, reader),
    preview: async (id) => preview(access, id),
    neighbours: async (query) => neighbours(access, query),
    connect: (query) => connect(query, reader, pairPaths(access)),
    chains: (query) => chains(query, async (asked) => list(access, asked), reader),
    trace: (query) => trace(query, reader),
    flows: (query) => flows(query, reader),
    list: async (query) => list(access, query),
    claims: async (query) => nameSubjects(claims(access, query), reader),
    sources: async () => sources(access),
    load: async (name, records, options) => {
      // Who asked before is answered before a long load begins.
      await turn();
      return load(access, name, records, options);
    },
    undo: async (batchId) => {
      await turn();
      return undo(access, batchId);
    },
    batches: async () => batches(access),
    export: (ids, relations) => exportRecords(access, ids, relations),
    stats: async () => stats(access),
    health: async () => {
      const [version = ''] = db.row<[string]>('SELECT sqlite_version()') ?? [];
      return { kind: 'sqlite', version, counts: readCounts(db) };
    },
    close: async () => closeDatabase(db),
  };
}
