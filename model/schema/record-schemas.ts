import { z } from 'zod';
import { ENTITY_ID, RELATION_KEY } from '../ids.ts';
import {
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  SOURCE_KIND,
  type Ontology,
  type PropertyDeclarations,
} from '../ontology/index.ts';
import type { ExchangeRecord } from '../records.ts';
import { dateSchema, propsSchema, textSchema } from './property-schemas.ts';

/** Whether a line of the exchange format is a record; else what is wrong, field by field. */
export type RecordReading =
  | { readonly record: ExchangeRecord }
  | { readonly errors: readonly { readonly field: string; readonly reason: string }[] };

const idSchema = (prefix: string): z.ZodType<string> =>
  z.string().refine((id) => ENTITY_ID.test(id) && id.startsWith(`${prefix}:`), {
    error: (issue) =>
      `"${String(issue.input)}" is no id of the form ${prefix}:slug (lower-case letters, digits, hyphens)`,
  });

const anyIdSchema = z.string().regex(ENTITY_ID, 'is no id of the form prefix:slug');

const linesSchema = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([first, last]) => first <= last, 'the first line is after the last');

function claimsSchema(declared: PropertyDeclarations): z.ZodType {
  const claim = z.strictObject({
    source: idSchema(SOURCE_KIND.idPrefix),
    lines: linesSchema.optional(),
    statement: textSchema,
    statementEn: textSchema.optional(),
    basis: z.enum(['stated', 'implied']),
    sets: propsSchema(declared),
  });
  return z.array(claim).min(1, 'needs at least one claim');
}

const sourceSchema = z.strictObject({
  type: z.literal('source'),
  id: idSchema(SOURCE_KIND.idPrefix),
  title: textSchema,
  publisher: textSchema.optional(),
  date: dateSchema.optional(),
  authors: z.array(textSchema).optional(),
  file: z
    .string()
    .regex(/^[^/\\]+$/, 'must be a file name without folders')
    .optional(),
  note: textSchema.optional(),
  background: z.boolean().optional(),
});

/** `id` and `props` are what an export adds for its readers; they are dropped. */
const forReaders = { props: z.unknown().optional() };

function entitySchema(using: Ontology, kind: string, idPrefix: string): z.ZodType {
  return z
    .strictObject({
      type: z.literal('entity'),
      id: idSchema(idPrefix),
      kind: z.literal(kind),
      name: textSchema,
      nameEn: textSchema.optional(),
      aliases: z.array(textSchema).optional(),
      claims: claimsSchema(propertiesOfEntityKind(using, kind)),
      ...forReaders,
    })
    .transform(({ props: _props, ...record }) => record);
}

function relationSchema(using: Ontology, kind: string): z.ZodType {
  return z
    .strictObject({
      type: z.literal('relation'),
      id: z.unknown().optional(),
      kind: z.literal(kind),
      from: anyIdSchema,
      to: anyIdSchema,
      key: z.string().regex(RELATION_KEY, 'is no key (lower-case letters, digits, hyphens)').optional(),
      claims: claimsSchema(propertiesOfRelationKind(using, kind)),
      ...forReaders,
    })
    .refine((record) => record.from !== record.to, {
      path: ['to'],
      error: 'is the same entity as `from`',
    })
    .transform(({ id: _id, props: _props, ...record }) => record);
}

/** A property declared as identifying must be what the entity's id ends in. */
function identityErrors(using: Ontology, record: ExchangeRecord): { field: string; reason: string }[] {
  if (record.type !== 'entity') return [];
  const identifying = Object.entries(propertiesOfEntityKind(using, record.kind)).filter(
    ([, declared]) => declared.identifies,
  );
  return identifying.flatMap(([name]) =>
    record.claims.flatMap((claim, index) => {
      const value = claim.sets[name];
      if (typeof value !== 'string' || record.id.endsWith(`:${value}`)) return [];
      return [
        {
          field: `claims.${index}.sets.${name}`,
          reason: `"${value}" is not what the id ${record.id} ends in`,
        },
      ];
    }),
  );
}

function schemaFor(
  schemas: ReadonlyMap<string, z.ZodType>,
  value: unknown,
): { schema: z.ZodType } | { field: string; reason: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { field: '', reason: 'is no JSON object' };
  const { type, kind } = value as { type?: unknown; kind?: unknown };
  if (type === 'source') return { schema: sourceSchema };
  if (type !== 'entity' && type !== 'relation')
    return { field: 'type', reason: `must be source, entity or relation, not ${JSON.stringify(type)}` };
  // Not String(kind): it throws on an object with a `toString` of its own.
  const schema = typeof kind === 'string' ? schemas.get(`${type} ${kind}`) : undefined;
  return schema ? { schema } : { field: 'kind', reason: `${JSON.stringify(kind)} is no ${type} kind` };
}

/** Makes the reader of records from the ontology: one schema for each kind. */
export function recordReader(using: Ontology): (value: unknown) => RecordReading {
  const schemas = new Map<string, z.ZodType>();
  for (const kind of Object.keys(using.entityKinds)) {
    schemas.set(`entity ${kind}`, entitySchema(using, kind, using.entityKinds[kind]?.idPrefix ?? ''));
  }
  for (const kind of Object.keys(using.relationKinds)) schemas.set(`relation ${kind}`, relationSchema(using, kind));
  return (value) => {
    const chosen = schemaFor(schemas, value);
    if (!('schema' in chosen)) return { errors: [chosen] };
    const read = chosen.schema.safeParse(value);
    if (!read.success) {
      return {
        errors: read.error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          reason: message,
        })),
      };
    }
    const record = read.data as ExchangeRecord;
    const errors = identityErrors(using, record);
    return errors.length > 0 ? { errors } : { record };
  };
}
