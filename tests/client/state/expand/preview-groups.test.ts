import { expect, test } from 'vitest';
import { EMPTY_GRAPH, merge } from '../../../../client/state/graph.ts';
import { previewGroups } from '../../../../client/state/expand/preview-groups.ts';
import { entity, relation } from '../../sample-graph.ts';

const graph = merge(EMPTY_GRAPH, {
  entities: [entity('company:a'), entity('company:b'), entity('company:s', { kind: 'StateOwnedEnterprise' })],
  relations: [
    relation({ kind: 'SUPPLIES', from: 'company:a', to: 'company:b' }),
    relation({ kind: 'SUPPLIES', from: 'company:b', to: 'company:a' }),
    relation({ kind: 'SUPPLIES', from: 'company:a', to: 'company:s' }),
  ],
});

test('each row of the preview counts its own relations on the canvas: by kind, direction and exact kind of neighbour', () => {
  const row = { kind: 'SUPPLIES', direction: 'out', neighbourKind: 'Company', count: 8 } as const;
  const rows = [
    row,
    { ...row, direction: 'in' } as const,
    { ...row, neighbourKind: 'StateOwnedEnterprise' },
    { ...row, kind: 'OWNS' },
  ];
  const groups = previewGroups(graph, { id: 'company:a', rows, total: 32 });
  expect(groups.map(({ shown }) => shown.map(({ id }) => id))).toEqual([
    ['SUPPLIES~company:a~company:b'],
    ['SUPPLIES~company:b~company:a'],
    ['SUPPLIES~company:a~company:s'],
    [],
  ]);
});
