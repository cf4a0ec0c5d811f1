import { expect, test } from 'vitest';
import { intentsOf } from '../../../client/canvas/intents.ts';
import { addEntities } from '../../../client/state/expand/add-entities.ts';
import { BY_AMOUNT } from '../../../client/state/expand/choice.ts';
import { expand } from '../../../client/state/expand/expand.ts';
import { restId } from '../../../client/state/scene.ts';
import { appOn } from '../given-answers.ts';
import { givenGraph } from '../given-graph.ts';
import { star } from '../sample-graph.ts';

test('a tap on a remainder goes on with what was chosen, one on its entity with the largest', async () => {
  const given = givenGraph(star(20));
  const sorts: unknown[] = [];
  const app = appOn({
    ...given,
    neighbours: (question) => {
      sorts.push(question.query?.['sort']);
      return given.neighbours?.(question) ?? Promise.reject(new Error('no answer'));
    },
  });
  await addEntities(app, ['park:hub']);
  await expand(app, { id: 'park:hub', choice: { ...BY_AMOUNT, sort: 'name' }, limit: 5 });
  intentsOf(app).expand(restId('park:hub'));
  intentsOf(app).expand('park:hub');
  expect(sorts).toEqual(['name', 'name', 'amount']);
  await expect.poll(() => app.store.getState().waiting).toBe(0);
});
