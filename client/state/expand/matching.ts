import type { Api } from '../../api/ask.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { countingOf, type Wanted } from './choice.ts';

/** Of which entity how many relations are to be counted: what `matching` is loaded by. */
export const matchingKey = (id: string, { groups, stages, minYuan, maxYuan }: Wanted): string =>
  JSON.stringify([id, { groups, stages, minYuan, maxYuan }]);

/** How many relations of an entity are wanted, exactly; 0 where nothing is asked. */
export async function loadMatching(api: Api, key: string): Promise<number> {
  if (key === '') return 0;
  const [id, wanted] = JSON.parse(key) as [string, Wanted];
  const counted = await Promise.all(
    countingOf(ontology, wanted).map(async ({ query, times }) => {
      const { total } = await api.ask('neighbours', { path: { id }, query: { ...query, limit: 1 } });
      return times * total;
    }),
  );
  return counted.reduce((sum, one) => sum + one, 0);
}
