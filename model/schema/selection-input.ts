import { z } from 'zod';
import type { MatchQuery } from '../api/queries.ts';
import { idParam, nameParam } from './parameters.ts';

/** As many entities as a page can hold. */
const MOST_ENTITIES = 20_000;
const MOST_RELATIONS = 50_000;
const MOST_NAMES = 1000;

const ids = z.array(idParam).max(MOST_ENTITIES);

/** Entities by id; those that do not exist are left out of the answer. */
export const selectionInput = z.strictObject({ ids });

export const exportSelectionInput = z.strictObject({
  ids: ids.min(1),
  relations: z
    .array(idParam)
    .max(MOST_RELATIONS)
    .exactOptional()
    .meta({ description: 'Of the relations among them only these; all when absent' }),
});

export const matchInput = z.strictObject({
  names: z.array(nameParam).min(1).max(MOST_NAMES).meta({ description: 'Names, short names or ids' }),
  limit: z.int().min(1).max(5).default(3).meta({ description: 'How many hits for each name at the most' }),
}) satisfies z.ZodType<MatchQuery>;
