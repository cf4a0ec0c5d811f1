import { z } from 'zod';
import type { BasisSum } from '../amounts.ts';
import type { Answers } from '../api/endpoints.ts';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '../api/problems.ts';
import { AMOUNT_BASES, type AmountBasis, type Ontology } from '../ontology/index.ts';
import { MATCH_RULES } from '../search/search-keys.ts';
import { graphSchemas, type GraphSchemas } from './graph-schemas.ts';
import { ontologySchema } from './ontology-schema.ts';
import { names } from './parameters.ts';

const count = z.int().min(0);
const counts = z.strictObject({ entities: count, relations: count, claims: count, sources: count });

const cut = {
  shown: count,
  total: count,
  truncated: z.boolean().meta({ description: 'Whether the limit, or the page, leaves something out' }),
};
const next = z.string().exactOptional().meta({ description: 'Cursor of the following page; absent on the last one' });

const listed = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), ...cut, next });

const recordError = z.strictObject({ file: z.string(), line: z.int(), field: z.string(), reason: z.string() });

/** RFC 9457 problem details. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(names<ProblemCode>(PROBLEMS)),
  detail: z.string().meta({ description: 'In the asked language' }),
  retry: z.boolean().meta({ description: 'Whether the same request may succeed later' }),
  field: z.string().exactOptional().meta({ description: 'The parameter that is wrong' }),
  errors: z.array(recordError).exactOptional(),
  totalErrors: count.exactOptional(),
}) satisfies z.ZodType<ProblemBody>;

const basisSum = z.strictObject({
  basis: z.enum(names<AmountBasis>(AMOUNT_BASES)),
  yuan: z.number(),
  counted: count,
  otherCurrency: count,
  notStated: count.meta({ description: 'Members that state none; never taken for 0' }),
}) satisfies z.ZodType<BasisSum>;

const batch = z.strictObject({ id: z.string(), name: z.string(), loadedAt: z.iso.datetime(), counts });

const preview = ({ relationKind, entityKind }: GraphSchemas) =>
  z.strictObject({
    id: z.string(),
    rows: z.array(
      z.strictObject({ kind: relationKind, direction: z.enum(['out', 'in']), neighbourKind: entityKind, count }),
    ),
    total: count,
  });

const connections = ({ subgraph }: GraphSchemas) =>
  z.strictObject({
    paths: z.array(z.strictObject({ entities: z.array(z.string()), relations: z.array(z.array(z.string())) })),
    subgraph,
    ...cut,
  });

const chainSummary = ({ entity }: GraphSchemas) =>
  z.strictObject({ entity, segments: count, gaps: count, members: count });

const trace = ({ subgraph }: GraphSchemas) =>
  z.strictObject({
    steps: z.array(
      z.strictObject({
        id: z.string(),
        depth: z.int().meta({ description: 'Negative upstream, positive downstream' }),
        members: listed(z.string()),
      }),
    ),
    gaps: z.array(z.string()).meta({ description: 'Segments in which nobody engages' }),
    cycles: z.array(z.string()).meta({ description: 'FEEDS relations that close a circle' }),
    subgraph,
    ...cut,
  });

const flowHead = z.strictObject({
  id: z.string().meta({ description: 'An entity, a kind, an ownership, a stage, or `unknown`' }),
  name: z.string().exactOptional(),
  nameEn: z.string().exactOptional(),
});

const flows = z.strictObject({
  basis: z.enum(names<AmountBasis>(AMOUNT_BASES)),
  rows: z.array(flowHead),
  columns: z.array(flowHead),
  cells: z.array(
    z.strictObject({ row: z.string(), column: z.string(), count, sum: basisSum, relations: listed(z.string()) }),
  ),
  ...cut,
});

const called = { id: z.string(), name: z.string(), nameEn: z.string().exactOptional() };

const citedClaim = ({ claim, entityKind, relationKind }: GraphSchemas) =>
  z.strictObject({
    claim,
    subject: z.union([
      z.strictObject({ type: z.literal('entity'), kind: entityKind, ...called }),
      z.strictObject({
        type: z.literal('relation'),
        id: z.string(),
        kind: relationKind,
        from: z.strictObject(called),
        to: z.strictObject(called),
      }),
    ]),
  });

const facet = { id: z.string(), sources: z.array(z.string()) };

const facets = z.strictObject({
  entities: z.array(
    z.strictObject({
      ...facet,
      regions: z
        .array(z.string())
        .exactOptional()
        .meta({ description: 'The most specific regions it lies in; itself, for a region' }),
    }),
  ),
  relations: z.array(z.strictObject(facet)).meta({ description: 'All relations among the asked entities' }),
  regions: z
    .array(z.strictObject({ ...called, level: z.string().exactOptional(), parent: z.string().exactOptional() }))
    .meta({ description: 'Every region named, with all regions above it' }),
});

const stats = ({ entityKind, relationKind, source }: GraphSchemas) =>
  z.strictObject({
    counts,
    entityKinds: z.array(z.strictObject({ kind: entityKind, count })),
    relationKinds: z.array(z.strictObject({ kind: relationKind, count })),
    projectSums: z.array(basisSum),
    sources: z.array(source.extend({ claimCount: count, projectSums: z.array(basisSum) })),
  });

function ofGraph(graph: GraphSchemas) {
  const { entity, relation, source, subgraph } = graph;
  const row = z.union([z.strictObject({ entity }), z.strictObject({ relation, from: entity, to: entity })]);
  const sourceStats = source.extend({ claimCount: count });
  const matched = z.strictObject({ name: z.string(), rule: z.enum(MATCH_RULES) });
  const hit = z.strictObject({ entity, matched });
  return {
    stats: stats(graph),
    search: listed(hit),
    match: listed(z.strictObject({ name: z.string(), hits: z.array(hit), total: count })),
    entity: graph.entityDetail,
    preview: preview(graph),
    neighbours: subgraph.extend({ ...cut, next }),
    relation: graph.relationDetail,
    list: listed(row),
    subgraph,
    facets,
    connect: connections(graph),
    chains: listed(chainSummary(graph)),
    chain: trace(graph),
    flows,
    claims: listed(citedClaim(graph)),
    sources: listed(sourceStats.extend({ hasText: z.boolean() })),
    sourceText: z.strictObject({
      source: sourceStats,
      totalLines: count,
      lines: z.array(z.strictObject({ line: z.int().min(1), text: z.string() })),
    }),
  };
}

/** The parts of answers that have a name of their own in OpenAPI, beside the answers themselves. */
export function apiParts(using: Ontology) {
  const graph = graphSchemas(using);
  const health = z.strictObject({
    status: z.literal('ok'),
    store: z.strictObject({ kind: z.enum(['sqlite', 'neo4j']), version: z.string() }),
    counts,
  });
  const answers = {
    health,
    ontology: ontologySchema,
    ...ofGraph(graph),
    batches: listed(batch),
  } satisfies { [N in keyof Answers]: z.ZodType<Answers[N]> };
  return { graph, answers, problem: problemSchema };
}
