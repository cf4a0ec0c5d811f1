import { expect, test } from 'vitest';
import type { Question } from '../../../../client/api/ask.ts';
import { findShared } from '../../../../client/state/find/shared.ts';
import type { Shared } from '../../../../client/state/find/finding.ts';
import type { Subgraph } from '../../../../model/graph.ts';
import { appOn } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { entity, relation, star } from '../../sample-graph.ts';

const supplies = (from: string, to: string) => relation({ kind: 'SUPPLIES', from, to });

async function sharedIn(graph: Subgraph, ids: readonly string[]) {
  const asked: string[] = [];
  const given = givenGraph(graph);
  const noted = (question: Question): void => void asked.push(question.path?.['id'] ?? 'subgraph');
  const app = appOn({
    neighbours: (question) => (noted(question), given.neighbours?.(question) ?? Promise.reject(new Error('none'))),
    subgraph: (question) => (noted(question), given.subgraph?.(question) ?? Promise.reject(new Error('none'))),
  });
  await findShared(app, ids);
  const load = app.store.getState().finding?.load;
  const shared = load?.status === 'ready' ? (load.value as Shared) : undefined;
  const rows = shared?.items.map(({ entity: { id }, ties }) => `${id} ${[...ties.keys()].toSorted().join('+')}`);
  return { rows, complete: shared?.complete, asked };
}

test('who is tied to most of the selected comes first, then who has the fewest other ties; one tie is not shared', async () => {
  const graph: Subgraph = {
    entities: ['a', 'b', 'c', 'x', 'y', 'z', 'lonely'].map((id) => entity(id, { degree: id === 'y' ? 9 : 2 })),
    relations: [
      supplies('a', 'x'),
      supplies('x', 'b'),
      supplies('a', 'y'),
      supplies('b', 'y'),
      relation({ kind: 'OWNS', from: 'y', to: 'c' }),
      supplies('b', 'z'),
      supplies('c', 'z'),
      supplies('a', 'lonely'),
      supplies('a', 'b'),
    ],
  };
  const { rows, complete } = await sharedIn(graph, ['a', 'b', 'c']);
  expect(rows).toEqual(['y a+b+c', 'x a+b', 'z b+c']);
  expect(complete).toBe(true);
});

test('one hub among them leaves the answer complete: its ties to what the others are tied to are asked for', async () => {
  const hub = star(3000, 'park:hub');
  const graph: Subgraph = {
    entities: [...hub.entities, entity('company:a')],
    relations: [...hub.relations, supplies('company:a', 'company:c2999')],
  };
  const { rows, complete, asked } = await sharedIn(graph, ['park:hub', 'company:a']);
  expect(rows).toEqual(['company:c2999 company:a+park:hub']);
  expect(complete).toBe(true);
  expect(asked).toEqual(['park:hub', 'company:a', 'subgraph']);
});

test('several hubs among them are told to be incomplete', async () => {
  const hubs = ['park:a', 'park:b'].map((id) => star(3000, id));
  const graph: Subgraph = {
    entities: hubs.flatMap(({ entities }) => entities),
    relations: hubs.flatMap(({ relations }) => relations),
  };
  const { rows, complete } = await sharedIn(graph, ['park:a', 'park:b']);
  expect(rows?.length).toBeGreaterThanOrEqual(1000);
  expect(complete).toBe(false);
});
