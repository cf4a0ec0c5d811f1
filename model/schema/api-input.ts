import { z } from 'zod';
import type { EndpointName } from '../api/endpoints.ts';
import {
  HUB_DEGREE,
  NEIGHBOUR_SORTS,
  type ClaimQuery,
  type ConnectQuery,
  type NeighbourQuery,
  type SearchQuery,
} from '../api/queries.ts';
import type { Lines } from '../graph.ts';
import { REGION_LEVELS, STAGES, WIDE_LEVELS, type Ontology, type Stage } from '../ontology/index.ts';
import { chainInput, chainsInput } from './chains-input.ts';
import { flowsInput } from './flows-input.ts';
import { listInput } from './list-input.ts';
import { cursorParam, idParam, limitParam, names, nameParam, several, yuanParam } from './parameters.ts';
import { exportSelectionInput, matchInput, selectionInput } from './selection-input.ts';

const WIDE_REGIONS = WIDE_LEVELS.map((level) => REGION_LEVELS[level].en).join(', ');

const stages = several(z.enum(names<Stage>(STAGES)));

const linesParam = z
  .string()
  .regex(/^\d{1,7}(-\d{1,7})?$/)
  .transform((text): Lines => {
    const [first = 0, last = first] = text.split('-').map(Number);
    return [first, last];
  })
  .refine(([first, last]) => first >= 1 && first <= last, {
    params: { zh: '应为 12 或 12-20，从 1 起', en: 'write 12 or 12-20, from 1' },
  })
  .meta({ description: 'A line, or the first and the last one: 12 or 12-20' });

const searchInput = (using: Ontology) =>
  z.strictObject({
    q: nameParam,
    kind: z
      .enum(names(using.entityKinds))
      .exactOptional()
      .meta({ description: 'Only this kind and the kinds below it' }),
    limit: limitParam(20, 100),
  }) satisfies z.ZodType<SearchQuery>;

const neighboursInput = (using: Ontology) =>
  z
    .strictObject({
      id: idParam,
      kind: several(z.enum(names(using.relationKinds)))
        .exactOptional()
        .meta({ description: 'Relation kinds; all when absent' }),
      direction: z.enum(['out', 'in']).exactOptional().meta({ description: 'out: the entity is the `from` end' }),
      neighbourKind: z.enum(names(using.entityKinds)).exactOptional().meta({ description: 'With the kinds below it' }),
      stage: stages.exactOptional(),
      minAmount: yuanParam.exactOptional().meta({ description: 'Yuan, included; leaves out what states no amount' }),
      maxAmount: yuanParam.exactOptional().meta({ description: 'Yuan, included; leaves out what states no amount' }),
      sort: z.enum(NEIGHBOUR_SORTS).default('amount'),
      limit: limitParam(50, 1000),
      cursor: cursorParam,
    })
    .refine(({ minAmount = 0, maxAmount = Infinity }) => minAmount <= maxAmount, {
      path: ['minAmount'],
      params: { zh: '不能大于 maxAmount', en: 'must not be over maxAmount' },
    })
    .transform(({ kind, stage, minAmount, maxAmount, ...rest }) => ({
      ...rest,
      ...(kind && { kinds: kind }),
      ...(stage && { stages: stage }),
      ...(minAmount !== undefined && { minYuan: minAmount }),
      ...(maxAmount !== undefined && { maxYuan: maxAmount }),
    })) satisfies z.ZodType<NeighbourQuery>;

const connectInput = z
  .strictObject({
    ids: z
      .array(idParam)
      .max(50)
      .refine((ids) => new Set(ids).size >= 2, {
        params: { zh: '至少要有两个不同的实体', en: 'must name at least two different entities' },
      })
      .meta({ description: '2 to 50 entities' }),
    maxHops: z.int().min(1).max(6).default(4).meta({ description: 'Longest path, in relations' }),
    avoidHubs: z
      .union([z.boolean(), z.int().min(1)])
      .default(true)
      .meta({
        description: `Leaves out hubs inside paths: entities with a degree over ${HUB_DEGREE}, or over the number given, and regions of a wide level (${WIDE_REGIONS}) with any degree`,
      }),
    limit: z.int().min(1).max(200).default(20).meta({ description: 'How many paths at the most' }),
  })
  .transform(({ avoidHubs, ...rest }) => ({
    ...rest,
    ...(avoidHubs !== false && { hubDegree: avoidHubs === true ? HUB_DEGREE : avoidHubs }),
  })) satisfies z.ZodType<ConnectQuery>;

const claimsInput = z.strictObject({
  subject: idParam.exactOptional().meta({ description: 'An entity or relation id' }),
  source: idParam.exactOptional(),
  lines: linesParam.exactOptional().meta({ description: 'Only claims whose lines touch these' }),
  q: nameParam.exactOptional().meta({ description: 'Words that must all stand in its statements or text properties' }),
  limit: limitParam(100, 1000),
  cursor: cursorParam,
}) satisfies z.ZodType<ClaimQuery>;

const NOTHING = z.strictObject({});

/**
 * The input of each endpoint: what stands in the path, the query or the body, as one object. Unknown names are
 * refused; what comes out is what the port takes.
 */
export function apiInput(using: Ontology) {
  return {
    health: NOTHING,
    ontology: NOTHING,
    openapi: NOTHING,
    stats: NOTHING,
    search: searchInput(using),
    match: matchInput,
    entity: z.strictObject({ id: idParam }),
    preview: z.strictObject({ id: idParam }),
    neighbours: neighboursInput(using),
    relation: z.strictObject({ id: idParam }),
    list: listInput(using),
    subgraph: selectionInput,
    facets: selectionInput,
    connect: connectInput,
    chains: chainsInput,
    chain: chainInput,
    flows: flowsInput,
    claims: claimsInput,
    sources: NOTHING,
    sourceText: z.strictObject({ id: idParam, lines: linesParam.exactOptional() }),
    export: z.strictObject({
      format: z.enum(['jsonl']).default('jsonl'),
      ids: several(idParam).exactOptional().meta({ description: 'Only these entities and the relations among them' }),
    }),
    exportSelection: exportSelectionInput,
    batches: NOTHING,
  } satisfies Record<EndpointName, z.ZodType>;
}

export type ApiInputSchemas = ReturnType<typeof apiInput>;
/** The checked input of an endpoint. */
export type ApiInput<N extends EndpointName> = z.output<ApiInputSchemas[N]>;
