import { z } from 'zod';
import type { OntologyAnswer } from '../api/endpoints.ts';
import { PROPERTY_TYPES, RELATION_FAMILIES, type PropertyType, type RelationFamily } from '../ontology/index.ts';
import { names } from './parameters.ts';

const text = z.strictObject({ zh: z.string(), en: z.string() });
const colour = z.strictObject({ light: z.string(), dark: z.string() });

const property = z.strictObject({
  type: z.enum(names<PropertyType>(PROPERTY_TYPES)),
  label: text,
  values: z.record(z.string(), text).exactOptional(),
  wide: z.array(z.string()).exactOptional(),
  unit: text.exactOptional(),
  measured: z.strictObject({ unit: z.string(), qualifier: z.string() }).exactOptional(),
  identifies: z.boolean().exactOptional(),
});
const properties = z.record(z.string(), property);

/** The declared kinds, as the API shows them. */
export const ontologySchema = z.strictObject({
  entityKinds: z.record(
    z.string(),
    z.strictObject({
      parent: z.string().nullable(),
      idPrefix: z.string(),
      label: text,
      plural: text,
      properties,
      featured: z.array(z.string()),
      namedByUs: z.boolean().exactOptional(),
      region: z.boolean().exactOptional(),
      look: z.strictObject({
        shape: z.string(),
        colour,
        icon: z.string(),
        doubleRing: z.boolean().exactOptional(),
      }),
    }),
  ),
  relationKinds: z.record(
    z.string(),
    z.strictObject({
      label: text,
      reverse: text,
      family: z.enum(names<RelationFamily>(RELATION_FAMILIES)),
      from: z.array(z.string()),
      to: z.array(z.string()),
      properties,
      symmetric: z.boolean().exactOptional(),
      placing: z.enum(['from', 'to']).exactOptional(),
    }),
  ),
}) satisfies z.ZodType<OntologyAnswer>;
