import { z } from 'zod';
import type { ChainsQuery, TraceQuery } from '../api/queries.ts';
import { cursorParam, idParam, limitParam, numberParam } from './parameters.ts';

const region = idParam.exactOptional().meta({ description: 'Only members located in this region or below it' });

export const chainsInput = z.strictObject({
  region,
  limit: limitParam(50, 1000),
  cursor: cursorParam,
}) satisfies z.ZodType<ChainsQuery>;

export const chainInput = z.strictObject({
  id: idParam,
  region,
  direction: z
    .enum(['up', 'down', 'both'])
    .default('both')
    .meta({ description: 'Which way FEEDS is followed from the segments' }),
  maxHops: numberParam(0, 20, 6).meta({ description: 'How far up and down, in FEEDS relations' }),
  limit: limitParam(200, 1000),
}) satisfies z.ZodType<TraceQuery>;
