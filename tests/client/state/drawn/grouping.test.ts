import { describe, expect, test } from 'vitest';
import type { Entity, Relation, Subgraph } from '../../../../model/graph.ts';
import { appOn } from '../../given-answers.ts';
import { entity, relation } from '../../sample-graph.ts';
import { undo } from '../../../../client/state/change.ts';
import { draw, type CanvasWords } from '../../../../client/state/drawn/drawn.ts';
import { NO_FACETS, type FacetIndex } from '../../../../client/state/filters/facets.ts';
import { EMPTY_GRAPH, merge } from '../../../../client/state/graph.ts';
import { groupBy, ungroup } from '../../../../client/state/drawn/group-by.ts';
import {
  canOpenGroup,
  grouped,
  groupMembers,
  groupNow,
  MOST_DRAWN,
  standInOf,
  type Grouped,
} from '../../../../client/state/drawn/grouping.ts';
import { closeGroups, openGroup } from '../../../../client/state/drawn/open-group.ts';
import { growScene } from '../../../../client/state/place.ts';
import { addToScene, EMPTY_SCENE, type Grouping } from '../../../../client/state/scene.ts';
import { ontology } from '../../../../model/ontology/index.ts';

const KINDS = ['Company', 'Project', 'Park', 'Product'] as const;

/** Entities of four kinds in turn, each tied to some that come after it. */
function many(count: number): Subgraph {
  const entities: Entity[] = Array.from({ length: count }, (_one, index) =>
    entity(`thing:t${index}`, { kind: KINDS[index % 4] ?? 'Company', degree: index % 7 }),
  );
  const relations: Relation[] = entities.flatMap(({ id }, index) =>
    [1, 4, 9].flatMap((step) => {
      const to = entities[index + step]?.id;
      return to === undefined ? [] : [relation({ kind: 'COOPERATES_WITH', from: id, to })];
    }),
  );
  return { entities, relations };
}

const graph = merge(EMPTY_GRAPH, many(40));
const by = (how: Grouping['by'], ...opened: string[]): Grouping => ({ by: how, opened: new Set(opened) });

/** How many relations stand on each line, and in how many places each stands. */
const counted = ({ sums, single, inside }: Grouped): number =>
  sums.reduce((sum, { count }) => sum + count, 0) + single.relations.size + inside;

describe('a grouped picture', () => {
  test('has each entity in exactly one group', () => {
    const { groups, single } = grouped(graph, by('kind'), NO_FACETS);
    expect([...groups.values()].map(({ key, members }) => [key, members.length])).toEqual([
      ['Company', 10],
      ['Park', 10],
      ['Product', 10],
      ['Project', 10],
    ]);
    expect(single.entities.size).toBe(0);
  });

  test.each([[[]], [['Park']], [['Park', 'Company']], [[...KINDS]]])(
    'has every relation in exactly one line, or inside of a group, with %j opened',
    (opened) => {
      const picture = grouped(graph, by('kind', ...opened), NO_FACETS);
      expect(counted(picture)).toBe(graph.relations.size);
      const lines = [...picture.sums.map(({ id }) => id), ...picture.single.relations.keys()];
      expect(new Set(lines).size).toBe(lines.length);
    },
  );

  test('counts on a line exactly the relations between what it ties', () => {
    const { sums } = grouped(graph, by('kind'), NO_FACETS);
    const between = [...graph.relations.values()].filter(({ from, to }) => {
      const kinds = new Set([from, to].map((id) => graph.entities.get(id)?.kind));
      return kinds.has('Company') && kinds.has('Project');
    });
    expect(sums.find(({ id }) => id === 'sum~group~Company~group~Project')?.count).toBe(between.length);
  });

  test('with all groups opened is the picture without groups', () => {
    const picture = grouped(graph, by('kind', ...KINDS), NO_FACETS);
    expect([picture.single.entities.size, picture.single.relations.size]).toEqual([40, graph.relations.size]);
    expect([picture.sums, picture.inside]).toEqual([[], 0]);
  });

  test('draws of an opened group the best connected, as many as there is room for', () => {
    const large = merge(EMPTY_GRAPH, many(12_000));
    const { groups, single } = grouped(large, by('kind', 'Park', 'Company'), NO_FACETS);
    expect(single.entities.size + groups.size).toBe(MOST_DRAWN);
    expect([groups.get('Park')?.drawn, groups.get('Company')?.drawn]).toEqual([MOST_DRAWN - 4, 0]);
    const drawn = groups.get('Park')?.members.slice(0, MOST_DRAWN - 4) ?? [];
    const left = groups.get('Park')?.members.slice(MOST_DRAWN - 4) ?? [];
    expect(Math.min(...drawn.map(({ degree }) => degree))).toBeGreaterThanOrEqual(
      Math.max(...left.map(({ degree }) => degree)),
    );
  });

  test('draws what is alone of its group as itself, and no line that is not its own', () => {
    const few = merge(EMPTY_GRAPH, many(5));
    const picture = grouped(few, by('kind', 'Park'), NO_FACETS);
    expect([...picture.single.entities.keys()]).toEqual(['thing:t1', 'thing:t2', 'thing:t3']);
    expect(picture.groups.get('Company')?.drawn).toBe(0);
    expect([...picture.single.relations.values()].map(({ from, to }) => [from, to])).toEqual([
      ['thing:t1', 'thing:t2'],
      ['thing:t2', 'thing:t3'],
    ]);
    expect(counted(picture)).toBe(few.relations.size);
  });

  test('groups by city; what lies in a larger region stands for itself, and what lies nowhere is together', () => {
    const places: FacetIndex['places'] = new Map([
      ['r:ln', { id: 'r:ln', name: '辽宁省', level: 'province' }],
      ['r:yk', { id: 'r:yk', name: '营口市', level: 'city', parent: 'r:ln' }],
      ['r:lb', { id: 'r:lb', name: '老边区', level: 'county', parent: 'r:yk' }],
      ['r:dl', { id: 'r:dl', name: '大连市', level: 'city', parent: 'r:ln' }],
    ]);
    const regions = [['r:lb'], ['r:yk'], ['r:dl'], ['r:ln'], []];
    const of = new Map(regions.map((own, index) => [`thing:t${index}`, { sources: [], regions: own }]));
    const { keys } = grouped(merge(EMPTY_GRAPH, many(5)), by('region'), { of, places });
    expect([...keys.values()]).toEqual(['r:yk', 'r:yk', 'r:dl', 'r:ln', '']);
  });
});

const words: CanvasWords = {
  name: ({ name }) => name,
  entity: ({ name }) => name,
  relation: ({ kind }) => kind,
  amount: () => '',
  bundle: ({ length }) => `${length}`,
  rest: String,
  plate: ({ name }) => name,
  group: ({ key, count, more }) => `${key} ${more ? 'more ' : ''}${count}`,
  sum: String,
};

describe('groups on the canvas', () => {
  test('say how many stand in them, also when some stand outside', () => {
    const scene = addToScene(EMPTY_SCENE, many(12_000), new Map());
    const picture = grouped(scene.graph, by('kind', 'Park'), NO_FACETS);
    const { nodes } = draw({ scene, shown: scene.graph, grouped: picture, opened: new Set(), ontology, words });
    expect(nodes.get('group~Company')?.label).toBe('Company 3000');
    expect(nodes.get('group~Park')?.label).toBe(`Park more ${3000 - (MOST_DRAWN - 4)}`);
    expect(nodes.size).toBe(MOST_DRAWN);
  });

  test('never lie on one another, nor their members, before a layout has placed them', () => {
    const scene = addToScene(EMPTY_SCENE, many(40), new Map());
    const picture = grouped(scene.graph, by('kind', 'Park'), NO_FACETS);
    const { nodes } = draw({ scene, shown: scene.graph, grouped: picture, opened: new Set(), ontology, words });
    const places = [...nodes.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

async function appWith(count: number) {
  const app = appOn({});
  await growScene(app, 'add', (scene) => addToScene(scene, many(count), new Map()));
  return app;
}

describe('adding a lot', () => {
  test('groups by kind in the same step, says so, and is undone with it', async () => {
    const app = await appWith(MOST_DRAWN + 1);
    expect(app.store.getState().scene.grouping?.by).toBe('kind');
    expect(app.store.getState().notice).toEqual({ type: 'grouped', count: MOST_DRAWN + 1 });
    expect(app.store.getState().history.past.length).toBe(1);
    undo(app);
    expect(app.store.getState().scene).toEqual(EMPTY_SCENE);
  });

  test('groups nothing while each entity can be drawn', async () => {
    const app = await appWith(30);
    expect(app.store.getState().scene.grouping).toBeUndefined();
  });

  test('finds places for groups, and for no member of them', async () => {
    const app = await appWith(MOST_DRAWN + 1);
    expect([...app.store.getState().scene.positions.keys()].toSorted()).toEqual(
      KINDS.map((kind) => `group~${kind}`).toSorted(),
    );
  });
});

describe('the reader', () => {
  test('groups and ungroups, and every entity stands where it stood', async () => {
    const app = await appWith(24);
    const { positions } = app.store.getState().scene;
    await groupBy(app, 'kind');
    expect(groupMembers(app.store.getState(), 'group~Park').length).toBe(6);
    await ungroup(app);
    expect(app.store.getState().scene.positions).toEqual(positions);
    expect(app.store.getState().scene.grouping).toBeUndefined();
  });

  test('opens a group: its members stand around where it stood, and nothing else moves', async () => {
    const app = await appWith(24);
    await groupBy(app, 'kind');
    const before = app.store.getState().scene.positions;
    await openGroup(app, 'group~Park');
    const { scene } = app.store.getState();
    for (const kind of KINDS) expect(scene.positions.get(`group~${kind}`)).toEqual(before.get(`group~${kind}`));
    const members = [...scene.graph.entities.values()].filter(({ kind }) => kind === 'Park');
    expect(members.every(({ id }) => scene.positions.has(id))).toBe(true);
    expect(groupMembers(app.store.getState(), 'group~Park')).toEqual([]);
  });

  test('closes it again, one step back at a time', async () => {
    const app = await appWith(24);
    await groupBy(app, 'kind');
    await openGroup(app, 'group~Park');
    closeGroups(app, ['Park']);
    expect(groupMembers(app.store.getState(), 'group~Park').length).toBe(6);
    undo(app);
    expect(groupMembers(app.store.getState(), 'group~Park')).toEqual([]);
  });

  test('opens no group twice, and none where nothing more can be drawn', async () => {
    const app = await appWith(2 * MOST_DRAWN);
    const can = (kind: string): boolean => canOpenGroup(app.store.getState(), `group~${kind}`);
    expect(KINDS.map(can)).toEqual([true, true, true, true]);
    await openGroup(app, 'group~Park');
    await openGroup(app, 'group~Company');
    const { history } = app.store.getState();
    expect(groupNow(app.store.getState(), 'group~Company')).toMatchObject({ opened: true, drawn: 996, room: 0 });
    expect(KINDS.map(can)).toEqual([false, false, false, false]);
    await openGroup(app, 'group~Company');
    await openGroup(app, 'group~Project');
    expect(app.store.getState().history).toBe(history);
    closeGroups(app, ['Park']);
    expect([can('Park'), can('Company'), can('Project')]).toEqual([true, false, true]);
  });

  test('groups, and what is alone of its kind stands among the groups as itself, none on another', async () => {
    const app = await appWith(5);
    await groupBy(app, 'kind');
    const state = app.store.getState();
    expect(['thing:t1', 'thing:t0', 'thing:t4'].map((id) => standInOf(state, id))).toEqual([
      'thing:t1',
      'group~Company',
      'group~Company',
    ]);
    const stands = ['group~Company', 'thing:t1', 'thing:t2', 'thing:t3'];
    const places = stands.map((id) => JSON.stringify(state.scene.positions.get(id)));
    expect(new Set(places).size).toBe(4);
    await ungroup(app);
    const after = [...app.store.getState().scene.positions.values()].map((at) => JSON.stringify(at));
    expect(new Set(after).size).toBe(5);
  });

  test('finds for everything what stands on the canvas for it', async () => {
    const app = await appWith(24);
    await groupBy(app, 'kind');
    await openGroup(app, 'group~Park');
    const state = app.store.getState();
    expect([standInOf(state, 'thing:t0'), standInOf(state, 'thing:t2')]).toEqual(['group~Company', 'thing:t2']);
    expect(standInOf(state, 'COOPERATES_WITH~thing:t1~thing:t2')).toBe('sum~group~Project~thing:t2');
  });

  test('cannot have more drawn one by one than the eye can see', async () => {
    const app = await appWith(MOST_DRAWN + 1);
    await ungroup(app);
    expect(app.store.getState().scene.grouping?.by).toBe('kind');
  });
});
