import type { EntityDetail, Listed, RelationDetail, Subgraph } from '../graph.ts';
import type { EntityKindDeclaration, RelationKindDeclaration } from '../ontology/index.ts';
import type {
  ChainSummary,
  CitedClaim,
  Connections,
  Counts,
  Facets,
  Flows,
  ListedSource,
  ListRow,
  NameMatch,
  NeighbourPage,
  Preview,
  SearchHit,
  SourceStats,
  Stats,
  Trace,
} from './answers.ts';
import type { Batch } from '../records.ts';

interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Express and OpenAPI form differ only in how they mark parameters: here `{id}`. */
  readonly path: string;
  readonly summary: string;
  /** `json`, or the media type of an answer that is no JSON. */
  readonly answers: string;
  /** Problems it can answer beside `store-unavailable`, `query-timeout` and `internal`. */
  readonly problems: readonly string[];
}

/** Every question the API answers. Inputs: `model/schema/api-input`; outputs: `model/schema/api-output`. */
export const ENDPOINTS = {
  health: {
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the store answers, and what it holds',
    answers: 'json',
    problems: [],
  },
  ontology: {
    method: 'GET',
    path: '/api/ontology',
    summary: 'The declared kinds, properties and labels',
    answers: 'json',
    problems: [],
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description',
    answers: 'json',
    problems: [],
  },
  stats: {
    method: 'GET',
    path: '/api/stats',
    summary: 'What is in the graph',
    answers: 'json',
    problems: [],
  },
  search: {
    method: 'GET',
    path: '/api/search',
    summary: 'Entities by name, alias, pinyin or initials',
    answers: 'json',
    problems: ['parameter-invalid'],
  },
  match: {
    method: 'POST',
    path: '/api/match',
    summary: 'What each of many names or ids finds, in the order asked',
    answers: 'json',
    problems: ['parameter-invalid', 'body-invalid', 'body-too-large'],
  },
  entity: {
    method: 'GET',
    path: '/api/entities/{id}',
    summary: 'One entity with its claims and conflicts',
    answers: 'json',
    problems: ['entity-unknown', 'parameter-invalid'],
  },
  preview: {
    method: 'GET',
    path: '/api/entities/{id}/preview',
    summary: 'Exact counts of its relations, before expanding',
    answers: 'json',
    problems: ['entity-unknown', 'parameter-invalid'],
  },
  neighbours: {
    method: 'GET',
    path: '/api/entities/{id}/neighbours',
    summary: 'Its relations and neighbours, filtered, ranked, paged',
    answers: 'json',
    problems: ['entity-unknown', 'parameter-invalid'],
  },
  relation: {
    method: 'GET',
    path: '/api/relations/{id}',
    summary: 'One relation with its ends, claims and conflicts',
    answers: 'json',
    problems: ['relation-unknown', 'parameter-invalid'],
  },
  list: {
    method: 'GET',
    path: '/api/list/{kind}',
    summary: 'Entities or relations of one kind as rows',
    answers: 'json',
    problems: ['parameter-invalid'],
  },
  subgraph: {
    method: 'POST',
    path: '/api/subgraph',
    summary: 'The named entities and all relations among them',
    answers: 'json',
    problems: ['parameter-invalid', 'body-invalid', 'body-too-large'],
  },
  facets: {
    method: 'POST',
    path: '/api/facets',
    summary: 'The sources and regions of the named entities, and the sources of all relations among them',
    answers: 'json',
    problems: ['parameter-invalid', 'body-invalid', 'body-too-large'],
  },
  connect: {
    method: 'POST',
    path: '/api/connect',
    summary: 'Paths among 2 to 50 entities',
    answers: 'json',
    problems: ['entity-unknown', 'parameter-invalid', 'body-invalid', 'body-too-large'],
  },
  chains: {
    method: 'GET',
    path: '/api/chains',
    summary: 'Industrial chains, each with its segments, gaps and members counted',
    answers: 'json',
    problems: ['entity-unknown', 'parameter-invalid'],
  },
  chain: {
    method: 'GET',
    path: '/api/chains/{id}',
    summary: 'A chain, segment or product up and down, with members and gaps',
    answers: 'json',
    problems: ['entity-unknown', 'parameter-invalid'],
  },
  flows: {
    method: 'GET',
    path: '/api/flows',
    summary: 'Investments grouped twice, with counts and the sum of one basis',
    answers: 'json',
    problems: ['parameter-invalid'],
  },
  claims: {
    method: 'GET',
    path: '/api/claims',
    summary: 'Claims by subject, source, lines or words',
    answers: 'json',
    problems: ['entity-unknown', 'relation-unknown', 'source-unknown', 'parameter-invalid'],
  },
  sources: {
    method: 'GET',
    path: '/api/sources',
    summary: 'All sources, latest first',
    answers: 'json',
    problems: [],
  },
  sourceText: {
    method: 'GET',
    path: '/api/sources/{id}/text',
    summary: 'Lines of a source, where its text is at hand',
    answers: 'json',
    problems: ['source-unknown', 'source-text-absent', 'parameter-invalid'],
  },
  export: {
    method: 'GET',
    path: '/api/export',
    summary: 'The graph, or a selection, as JSON Lines',
    answers: 'application/jsonl',
    problems: ['parameter-invalid'],
  },
  exportSelection: {
    method: 'POST',
    path: '/api/export',
    summary: 'A selection of any size as JSON Lines',
    answers: 'application/jsonl',
    problems: ['parameter-invalid', 'body-invalid', 'body-too-large'],
  },
  batches: {
    method: 'GET',
    path: '/api/batches',
    summary: 'What was loaded, latest first',
    answers: 'json',
    problems: [],
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;

export interface OntologyAnswer {
  readonly entityKinds: Readonly<Record<string, EntityKindDeclaration>>;
  readonly relationKinds: Readonly<Record<string, RelationKindDeclaration>>;
}

export interface HealthAnswer {
  readonly status: 'ok';
  readonly store: { readonly kind: 'sqlite' | 'neo4j'; readonly version: string };
  readonly counts: Counts;
}

/** Lines of a source's text; `line` from 1. */
export interface SourceTextAnswer {
  readonly source: SourceStats;
  readonly totalLines: number;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/** What each JSON endpoint answers. `sources` and `batches` come whole, in the shape of every list. */
export interface Answers {
  readonly health: HealthAnswer;
  readonly ontology: OntologyAnswer;
  readonly stats: Stats;
  readonly search: Listed<SearchHit>;
  readonly match: Listed<NameMatch>;
  readonly entity: EntityDetail;
  readonly preview: Preview;
  readonly neighbours: NeighbourPage;
  readonly relation: RelationDetail;
  readonly list: Listed<ListRow>;
  readonly subgraph: Subgraph;
  readonly facets: Facets;
  readonly connect: Connections;
  readonly chains: Listed<ChainSummary>;
  readonly chain: Trace;
  readonly flows: Flows;
  readonly claims: Listed<CitedClaim>;
  readonly sources: Listed<ListedSource>;
  readonly sourceText: SourceTextAnswer;
  readonly batches: Listed<Batch>;
}
