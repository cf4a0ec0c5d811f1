import type {
  ChainSummary,
  CitedClaim,
  Connections,
  Counts,
  Facets,
  Flows,
  ListRow,
  LoadReport,
  NeighbourPage,
  Preview,
  SearchHit,
  SourceStats,
  Stats,
  Trace,
} from '../../model/api/answers.ts';
import type {
  ChainsQuery,
  ClaimQuery,
  ConnectQuery,
  FlowQuery,
  ListQuery,
  NeighbourQuery,
  SearchQuery,
  TraceQuery,
} from '../../model/api/queries.ts';
import type { EntityDetail, Listed, RelationDetail, Subgraph } from '../../model/graph.ts';
import type { Batch, ExchangeRecord, Located } from '../../model/records.ts';

export interface LoadOptions {
  /** Takes out the batches of the same name first, in the same transaction. */
  readonly replace?: boolean;
  /** Told how far the load is; `done` of `total` records. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The graph, in intents. Both stores answer every verb alike: same content, same order. Unknown ids raise
 * `Problem('entity-unknown' | 'relation-unknown' | 'batch-unknown' | 'source-unknown')`; a store that cannot be
 * reached raises `Problem('store-unavailable')`.
 */
export interface GraphStore {
  /** Hits by tier (exact, prefix, word, substring, pinyin), then degree, then id. */
  search(query: SearchQuery): Promise<Listed<SearchHit>>;
  entity(id: string): Promise<EntityDetail>;
  relation(id: string): Promise<RelationDetail>;
  /** The named entities that exist and every relation among them; unknown ids are left out. */
  subgraph(ids: readonly string[]): Promise<Subgraph>;
  /** Of the named entities that exist and every relation among them: who is cited, and where they lie. */
  facets(ids: readonly string[]): Promise<Facets>;
  /** Exact counts per relation kind × direction × neighbour kind, in the ontology's order. */
  preview(id: string): Promise<Preview>;
  neighbours(query: NeighbourQuery): Promise<NeighbourPage>;
  /** All shortest paths between each two of the entities. */
  connect(query: ConnectQuery): Promise<Connections>;
  /** The industrial chains by name, with what is in each counted. */
  chains(query: ChainsQuery): Promise<Listed<ChainSummary>>;
  /** A chain, segment or product followed up and down. */
  trace(query: TraceQuery): Promise<Trace>;
  /** INVESTS_IN relations grouped, with sums of one basis. */
  flows(query: FlowQuery): Promise<Flows>;
  list(query: ListQuery): Promise<Listed<ListRow>>;
  /** Claims by subject, source, lines, words; ordered by source id, first line, claim id. */
  claims(query: ClaimQuery): Promise<Listed<CitedClaim>>;
  /** All sources, latest first, with how many claims cite each. */
  sources(): Promise<readonly SourceStats[]>;
  /** One batch, all or nothing. Raises `Problem('records-invalid')` with the errors; then nothing was written. */
  load(name: string, records: readonly Located[], options?: LoadOptions): Promise<LoadReport>;
  /**
   * Takes a batch out: what no other batch holds goes with it. Raises `Problem('batch-in-use')` when a later
   * batch leans on it (a relation to its entity, a claim on its source).
   */
  undo(batchId: string): Promise<Counts>;
  /** Latest first. */
  batches(): Promise<readonly Batch[]>;
  /**
   * Everything, or the named entities and the relations among them (of these only the named ones, where they are), in the
   * exchange format: sources, entities, relations, each by id.
   */
  export(ids?: readonly string[], relations?: readonly string[]): AsyncIterable<ExchangeRecord>;
  stats(): Promise<Stats>;
  /** Engine, version and counts; raises `Problem('store-unavailable')` when it does not answer. */
  health(): Promise<{
    readonly kind: 'sqlite' | 'neo4j';
    readonly version: string;
    readonly counts: Counts;
  }>;
  close(): Promise<void>;
}
