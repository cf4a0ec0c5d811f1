import { z } from 'zod';

/* The parts that inputs of endpoints are made of. A refinement's `params` hold its reason in both languages. */

const LONGEST_ID = 400;
const LONGEST_QUERY = 200;
const LONGEST_CURSOR = 2000;

/** The keys of a declaration, for `z.enum`. */
export function names<K extends string>(declared: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(declared) as K[];
}

/** A whole number written in digits; anything else is left as it is and refused by the schema behind it. */
const digits = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

const parts = (value: unknown): unknown =>
  (Array.isArray(value) ? value : [value]).flatMap((part: unknown) =>
    typeof part === 'string' ? part.split(',') : [part],
  );

/** `?kind=A,B` and `?kind=A&kind=B` are the same list. */
export function several<T extends z.ZodType>(item: T) {
  return z.preprocess(parts, z.array(item).max(5000));
}

/** A whole number in digits, from `least` to `most`. */
export function numberParam(least: number, most: number, standard: number) {
  return z.preprocess(digits, z.int().min(least).max(most)).default(standard);
}

const decimal = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,15}(\.\d{1,4})?$/.test(value) ? Number(value) : value;

/** An amount in yuan, in digits. */
export const yuanParam = z.preprocess(decimal, z.number().min(0).max(1e15));

export function limitParam(standard: number, most: number) {
  return numberParam(1, most, standard).meta({ description: 'How many at the most' });
}

/** Whether such an id exists is for the store to say. */
export const idParam = z.string().min(1).max(LONGEST_ID);

export const cursorParam = z
  .string()
  .max(LONGEST_CURSOR)
  .exactOptional()
  .meta({ description: '`next` of the page before' });

export const nameParam = z
  .string()
  .max(LONGEST_QUERY)
  .refine((text) => text.trim() !== '', { params: { zh: '不能为空', en: 'must not be empty' } })
  .meta({ description: 'Part of a name or alias; Han, pinyin, initials or Latin' });
