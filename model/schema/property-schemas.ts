import { z } from 'zod';
import { dateRange } from '../dates.ts';
import {
  AMOUNT_BASES,
  QUALIFIERS,
  type AmountBasis,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyType,
  type Qualifier,
} from '../ontology/index.ts';

/** The longest text a record may hold, in UTF-16 units. */
const LONGEST_TEXT = 20_000;

/** Text that every store and JSON can hold: not empty, no NUL, no half of a surrogate pair. */
export const textSchema = z
  .string()
  .max(LONGEST_TEXT)
  .refine((text) => text.trim() !== '', 'must not be empty')
  .refine((text) => !text.includes('\u0000') && !/[\uD800-\uDFFF]/u.test(text), 'holds characters that are no text');

export const dateSchema = z.string().refine((text) => dateRange(text) !== undefined, {
  error: (issue) => `"${String(issue.input)}" is no date; write 2022, 2022-H1, 2022-Q3, 2022-09 or 2022-09-11`,
});

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

const adcodeSchema = z.string().refine((code) => /^\d{6}$/.test(code) && PROVINCES.has(code.slice(0, 2)), {
  error: (issue) => `"${String(issue.input)}" is no adcode of GB/T 2260 (six digits, the first two a province)`,
});

const keys = <K extends string>(choices: Record<K, unknown>): [K, ...K[]] => Object.keys(choices) as [K, ...K[]];

export const amountSchema = z.strictObject({
  yuan: z.number().nonnegative().nullable(),
  basis: z.enum(keys<AmountBasis>(AMOUNT_BASES)),
  qualifier: z.enum(keys<Qualifier>(QUALIFIERS)).optional(),
  original: textSchema.optional(),
});

const amountsSchema = z
  .array(amountSchema)
  .min(1)
  .refine((all) => new Set(all.map((amount) => amount.basis)).size === all.length, 'holds two amounts of one basis')
  .refine((all) => all.every((amount) => amount.yuan !== null || amount.original !== undefined), {
    error: 'an amount that is not in yuan needs `original`',
  });

/** The schema of each property type; a type without one does not compile. */
const SCHEMAS = {
  text: () => textSchema,
  texts: () => z.array(textSchema).min(1),
  choice: (declared) => z.enum(keys(declared.values ?? {})),
  flag: () => z.boolean(),
  number: () => z.number(),
  percent: () => z.number(),
  amounts: () => amountsSchema,
  date: () => dateSchema,
  code: () => textSchema,
  adcode: () => adcodeSchema,
} satisfies Record<PropertyType, (declared: PropertyDeclaration) => z.ZodType>;

/** An object in which each declared property may stand, and no other. */
export function propsSchema(declared: PropertyDeclarations): z.ZodType<Record<string, unknown>> {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(declared).map(([name, property]): [string, z.ZodType] => [
        name,
        SCHEMAS[property.type](property).optional(),
      ]),
    ),
  );
}
