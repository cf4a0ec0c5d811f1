import { z } from 'zod';
import { FLOW_GROUPS, type FlowGroup, type FlowQuery } from '../api/queries.ts';
import { AMOUNT_BASES, STAGES, type AmountBasis, type Stage } from '../ontology/index.ts';
import { limitParam, names, several } from './parameters.ts';

const group = z.enum(names<FlowGroup>(FLOW_GROUPS));

export const flowsInput = z
  .strictObject({
    rows: group.default('investor'),
    columns: group.default('targetRegion'),
    basis: z
      .enum(names<AmountBasis>(AMOUNT_BASES))
      .default('total')
      .meta({ description: 'Sums are of one basis only; sums of different basis are never added' }),
    stage: several(z.enum(names<Stage>(STAGES))).exactOptional(),
    regionLevel: z
      .enum(['province', 'city', 'county'])
      .default('city')
      .meta({ description: 'The level to which places are raised' }),
    limit: limitParam(200, 1000),
  })
  .transform(({ stage, ...rest }) => ({ ...rest, ...(stage && { stages: stage }) })) satisfies z.ZodType<FlowQuery>;
