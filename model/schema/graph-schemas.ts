import { z } from 'zod';
import type {
  Amount,
  Claim,
  Conflict,
  Entity,
  EntityDetail,
  PropertyValue,
  Props,
  Relation,
  RelationDetail,
  Source,
  Subgraph,
} from '../graph.ts';
import { AMOUNT_BASES, QUALIFIERS, type AmountBasis, type Ontology, type Qualifier } from '../ontology/index.ts';
import { names } from './parameters.ts';

/* What is in the graph, as the API shows it. `model/graph` holds the types, which these must satisfy. */

const amountSchema = z.strictObject({
  yuan: z.number().nullable().meta({ description: 'null: stated in another currency, see `original`' }),
  basis: z.enum(names<AmountBasis>(AMOUNT_BASES)),
  qualifier: z.enum(names<Qualifier>(QUALIFIERS)).exactOptional(),
  original: z.string().exactOptional().meta({ description: 'As printed' }),
}) satisfies z.ZodType<Amount>;

const valueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(amountSchema),
]) satisfies z.ZodType<PropertyValue>;

const propsSchema = z.record(z.string(), valueSchema) satisfies z.ZodType<Props>;

const claimSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  lines: z.tuple([z.int(), z.int()]).exactOptional().meta({ description: 'First and last line, from 1' }),
  statement: z.string(),
  statementEn: z.string().exactOptional(),
  basis: z.enum(['stated', 'implied']),
  sets: propsSchema,
}) satisfies z.ZodType<Claim>;

const conflictSchema = z.strictObject({
  property: z.string(),
  part: z.string().exactOptional().meta({ description: 'For amounts: the basis the values differ in' }),
  shown: valueSchema,
  shownBy: z.string().meta({ description: 'The claim whose value is shown' }),
  others: z.array(z.strictObject({ value: valueSchema, claims: z.array(z.string()) })),
}) satisfies z.ZodType<Conflict>;

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string().exactOptional(),
  date: z.string().exactOptional(),
  authors: z.array(z.string()).exactOptional(),
  file: z.string().exactOptional(),
  note: z.string().exactOptional(),
  background: z.boolean().exactOptional(),
}) satisfies z.ZodType<Source>;

const evidence = { claims: z.array(claimSchema), conflicts: z.array(conflictSchema) };

function entitySchemas(kind: z.ZodType<string>) {
  const entity = z.strictObject({
    id: z.string(),
    kind,
    name: z.string(),
    nameEn: z.string().exactOptional(),
    aliases: z.array(z.string()),
    props: propsSchema,
    degree: z.int().meta({ description: 'How many relations it has in the whole graph' }),
  }) satisfies z.ZodType<Entity>;
  return { entity, entityDetail: entity.extend(evidence) satisfies z.ZodType<EntityDetail> };
}

function relationSchemas(kind: z.ZodType<string>, entity: z.ZodType<Entity>) {
  const relation = z.strictObject({
    id: z.string(),
    kind,
    from: z.string(),
    to: z.string(),
    key: z.string().exactOptional(),
    props: propsSchema,
    claimCount: z.int(),
    conflictCount: z.int(),
  }) satisfies z.ZodType<Relation>;
  const relationDetail = relation.extend({
    ends: z.strictObject({ from: entity, to: entity }),
    ...evidence,
  }) satisfies z.ZodType<RelationDetail>;
  return { relation, relationDetail };
}

/** The schemas of what is in the graph, with the kinds of the ontology as enums. */
export function graphSchemas(using: Ontology) {
  const entityKind = z.enum(names(using.entityKinds));
  const relationKind = z.enum(names(using.relationKinds));
  const { entity, entityDetail } = entitySchemas(entityKind);
  const { relation, relationDetail } = relationSchemas(relationKind, entity);
  const subgraph = z.strictObject({
    entities: z.array(entity),
    relations: z.array(relation),
  }) satisfies z.ZodType<Subgraph>;
  return {
    entityKind,
    relationKind,
    amount: amountSchema,
    claim: claimSchema,
    conflict: conflictSchema,
    source: sourceSchema,
    entity,
    entityDetail,
    relation,
    relationDetail,
    subgraph,
  };
}

export type GraphSchemas = ReturnType<typeof graphSchemas>;
