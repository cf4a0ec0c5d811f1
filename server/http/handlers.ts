import type { Answers, EndpointName } from '../../model/api/endpoints.ts';
import type { Listed } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology/index.ts';
import type { ApiInput } from '../../model/schema/api-input.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { matchNames } from '../graph/match-names.ts';
import { readableExport } from '../graph/readable-export.ts';
import { openApiDocument, type OpenApiDocument } from './openapi.ts';
import { listedSources, sourceText } from './source-text.ts';

/** What handlers work with. */
export interface Context {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** The folder with the texts of the sources, where the reader has them. */
  readonly sources: string | undefined;
}

interface OtherAnswers {
  readonly openapi: OpenApiDocument;
  /** Lines, sent one by one. */
  readonly export: AsyncIterable<string>;
  readonly exportSelection: AsyncIterable<string>;
}

type Answer<N extends EndpointName> = (Answers & OtherAnswers)[N];

export type Handlers = {
  readonly [N in EndpointName]: (input: ApiInput<N>, context: Context) => Promise<Answer<N>> | Answer<N>;
};

/** A list that always comes whole, in the shape of every list. */
function whole<T>(items: readonly T[]): Listed<T> {
  return { items, shown: items.length, total: items.length, truncated: false };
}

/** One row for each endpoint: checked input to answer. An endpoint without a row does not compile. */
export const HANDLERS = {
  health: async (_input, { store }) => {
    const { kind, version, counts } = await store.health();
    return { status: 'ok', store: { kind, version }, counts };
  },
  ontology: (_input, { ontology }) => ({ entityKinds: ontology.entityKinds, relationKinds: ontology.relationKinds }),
  openapi: (_input, { ontology }) => openApiDocument(ontology),
  stats: (_input, { store }) => store.stats(),
  search: (query, { store }) => store.search(query),
  match: (query, { store }) => matchNames(query, store),
  entity: ({ id }, { store }) => store.entity(id),
  preview: ({ id }, { store }) => store.preview(id),
  neighbours: (query, { store }) => store.neighbours(query),
  relation: ({ id }, { store }) => store.relation(id),
  list: (query, { store }) => store.list(query),
  subgraph: ({ ids }, { store }) => store.subgraph(ids),
  facets: ({ ids }, { store }) => store.facets(ids),
  connect: (query, { store }) => store.connect(query),
  chains: (query, { store }) => store.chains(query),
  chain: (query, { store }) => store.trace(query),
  flows: (query, { store }) => store.flows(query),
  claims: (query, { store }) => store.claims(query),
  sources: async (_input, { store, sources }) => whole(await listedSources(store, sources)),
  sourceText: (input, { store, sources }) => sourceText(input, store, sources),
  export: ({ ids }, { store }) => readableExport(store.export(ids)),
  exportSelection: ({ ids, relations }, { store }) => readableExport(store.export(ids, relations)),
  batches: async (_input, { store }) => whole(await store.batches()),
} as const satisfies Handlers;
