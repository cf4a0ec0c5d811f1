import { describe, expect, test } from 'vitest';
import { draw, type CanvasWords } from '../../../../client/state/drawn/drawn.ts';
import { widthOf } from '../../../../client/state/drawn/drawn-lines.ts';
import { NO_FACETS } from '../../../../client/state/filters/facets.ts';
import { NO_FILTERS, toggle } from '../../../../client/state/filters/filters.ts';
import { isEmpty, NOTHING_DRAWN, patchBetween } from '../../../../client/state/drawn/patch.ts';
import {
  addToScene,
  EMPTY_SCENE,
  markExpanded,
  moveInScene,
  restId,
  type Scene,
} from '../../../../client/state/scene.ts';
import { shown } from '../../../../client/state/filters/shown.ts';
import { lineOf, STAGE_GROUPS, STAGE_LINES } from '../../../../client/state/drawn/stage-lines.ts';
import { ontology, STAGES } from '../../../../model/ontology/index.ts';
import { entity, relation, star, yuan } from '../../sample-graph.ts';

const words: CanvasWords = {
  name: ({ name }) => name,
  entity: ({ name }) => name,
  relation: ({ kind }) => kind,
  amount: () => '',
  bundle: ({ length }) => `${length}`,
  rest: (count) => `rest ${count}`,
  group: ({ key, count }) => `${key} ${count}`,
  sum: (count) => `${count}`,
  plate: ({ name }) => name,
};
const scene = addToScene(EMPTY_SCENE, star(3), new Map([['park:hub', { x: 5, y: 7 }]]));
const drawn = (of: Scene, opened: readonly string[] = []) =>
  draw({ scene: of, shown: shown({ scene: of, facets: NO_FACETS }), opened: new Set(opened), ontology, words });

const [A, B] = ['company:a', 'project:b'];
const parallel = addToScene(
  EMPTY_SCENE,
  {
    entities: [entity(A), entity(B, { kind: 'Project' })],
    relations: [
      relation({ kind: 'BUILDS', from: A, to: B }),
      relation({ kind: 'INVESTS_IN', from: A, to: B, props: { ...yuan(1e9), stage: 'signed' } }),
    ],
  },
  new Map(),
);

describe('what is drawn', () => {
  test('stands where the state says', () => {
    expect(drawn(scene).nodes.get('park:hub')).toMatchObject({ x: 5, y: 7, kind: 'Park', label: 'park:hub' });
  });

  test('leaves out what the legend hides, with every relation that loses an end', () => {
    const hidden = drawn({ ...scene, filters: toggle(NO_FILTERS, 'kinds', ['Park']) });
    expect([hidden.nodes.size, hidden.edges.size]).toEqual([3, 0]);
  });

  test('bundles parallel relations into one line that looks like the weightiest', () => {
    const [edge, ...others] = drawn(parallel).edges.values();
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ type: 'bundle', label: '2', width: widthOf(1e9), line: 'dashed' });
  });

  test('draws a bundle alike in whatever order its relations came', () => {
    const { entities, relations } = parallel.graph;
    const equal = [...relations.values()].map((one) => ({
      ...one,
      props: { stage: one.props['stage'] ?? 'building' },
    }));
    const lineOfThem = (order: typeof equal) =>
      [...drawn(addToScene(EMPTY_SCENE, { entities: [...entities.values()], relations: order }, new Map())).edges][0];
    expect(lineOfThem(equal)).toEqual(lineOfThem(equal.toReversed()));
  });

  test('draws them one by one when their bundle is opened', () => {
    const edges = drawn(parallel, [`pair~${A}~${B}`]).edges;
    expect([...edges.keys()].toSorted()).toEqual([`BUILDS~${A}~${B}`, `INVESTS_IN~${A}~${B}`]);
  });

  test('shows the remainder of an expanded entity with its exact number, and none of others', () => {
    const more = addToScene(
      scene,
      { entities: [entity('park:hub', { kind: 'Park', degree: 50 })], relations: [] },
      new Map(),
    );
    expect(drawn(more).nodes.has(restId('park:hub'))).toBe(false);
    expect(drawn(markExpanded(more, 'park:hub')).nodes.get(restId('park:hub'))?.label).toBe('rest 47');
  });

  test('marks what is pinned', () => {
    const pinned = drawn({ ...scene, pinned: new Set(['park:hub']) }).nodes;
    expect([pinned.get('park:hub')?.pinned, pinned.get('company:c0')?.pinned]).toEqual([true, false]);
  });

  test('is the same objects again while only places change, so that comparing is quick', () => {
    const moved = moveInScene(scene, new Map([['company:c1', { x: 1, y: 1 }]]));
    const [before, after] = [drawn(scene).edges, drawn(moved).edges];
    for (const [id, edge] of before) expect(after.get(id)).toBe(edge);
  });

  test('has the plates of a layout by region under it', () => {
    const plate = { id: 'region:210800', name: '营口市', x: 0, y: 0, width: 300, height: 200 };
    expect(drawn({ ...scene, plates: [plate] }).plates.get('region:210800')).toEqual(plate);
  });

  test('parts the relations of an opened bundle, and draws every other line straight', () => {
    const curved = (opened: readonly string[]) =>
      [...drawn(parallel, opened).edges.values()].map((edge) => edge.curved);
    expect([curved([]), curved([`pair~${A}~${B}`])]).toEqual([[false], [true, true]]);
  });

  test('draws a relation that reads the same both ways without an arrow', () => {
    const both = relation({ kind: 'COOPERATES_WITH', from: 'company:c0', to: 'company:c1' });
    const edges = drawn(addToScene(scene, { entities: [], relations: [both] }, new Map())).edges;
    expect(edges.get(both.id)?.arrow).toBe(false);
    expect(edges.get('LOCATED_IN~company:c0~park:hub')?.arrow).toBe(true);
  });
});

describe('width', () => {
  test('grows by the order of magnitude and has its limits', () => {
    const widths = [-1, 1e4, 1e6, 1e8, 1e10, 1e14].map(widthOf);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[0]).toBe(1.4);
    expect(widths.at(-1)).toBe(8);
  });
});

describe('a patch', () => {
  test('is empty when nothing changed', () => {
    expect(isEmpty(patchBetween(drawn(scene), drawn(scene)))).toBe(true);
  });

  test('names only what is new when something is added', () => {
    const grown = addToScene(scene, { entities: [entity('company:new')], relations: [] }, new Map());
    const { nodes, edges } = patchBetween(drawn(scene), drawn(grown));
    expect([nodes.add.map(({ id }) => id), nodes.update, nodes.remove]).toEqual([['company:new'], [], []]);
    expect([edges.add, edges.update, edges.remove]).toEqual([[], [], []]);
  });

  test('names only what moved when something is moved', () => {
    const moved = moveInScene(scene, new Map([['company:c1', { x: 1, y: 1 }]]));
    const { nodes, edges } = patchBetween(drawn(scene), drawn(moved));
    expect(nodes.update.map(({ id }) => id)).toEqual(['company:c1']);
    expect(nodes.add.length + nodes.remove.length + edges.update.length).toBe(0);
  });

  test('from nothing adds everything once', () => {
    const { nodes, edges } = patchBetween(NOTHING_DRAWN, drawn(scene));
    expect([nodes.add.length, edges.add.length]).toEqual([4, 3]);
  });
});

describe('stages', () => {
  test('each has a line, and the legend lists each once', () => {
    expect(Object.keys(STAGE_LINES)).toEqual(Object.keys(STAGES));
    const listed = STAGE_GROUPS.flat().map((stage) => stage || 'unknown');
    expect(listed.toSorted()).toEqual(Object.keys(STAGES).toSorted());
  });

  test('that share a row of the legend share their line', () => {
    for (const group of STAGE_GROUPS) for (const stage of group) expect(lineOf(stage)).toEqual(lineOf(group[0] ?? ''));
  });
});
