import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FACETS } from '../../../../client/state/filters/facets.ts';
import { arrange, LAYOUTS, type ArrangeOrder } from '../../../../client/state/layout/arrange.ts';
import { centreOf } from '../../../../client/state/layout/geometry.ts';
import { layoutInput } from '../../../../client/state/layout/input-of.ts';
import type { LayoutInput } from '../../../../client/state/layout/layout-input.ts';
import { groupId, restId, type Scene } from '../../../../client/state/scene.ts';
import { anyScene } from '../../any-scene.ts';
import { entity, relation, star } from '../../sample-graph.ts';
import { FREE, hubs, laidOut, nearest, sceneOf, withPlaces } from './sample-pictures.ts';

const inputOf = (scene: Scene): LayoutInput =>
  layoutInput({ scene, facets: NO_FACETS }, (id) => scene.pinned.has(id) && scene.positions.has(id));

describe.each(LAYOUTS)('the layout %s', (how) => {
  const scene = sceneOf(hubs(120, 170));

  test('gives everything a place in whole pixels, and puts nothing on anything', () => {
    const { positions } = laidOut(how, scene);
    expect([...positions.keys()].toSorted()).toEqual([...scene.graph.entities.keys()].toSorted());
    for (const { x, y } of positions.values()) expect([x, y].every(Number.isInteger)).toBe(true);
    expect(nearest(positions.values())).toBeGreaterThanOrEqual(FREE);
  });

  test('gives the same places for the same picture, whatever came first onto the canvas, also to a worker', () => {
    const { entities, relations } = hubs(60, 90);
    const order: ArrangeOrder = { how, input: inputOf(sceneOf({ entities, relations })) };
    const reversed = sceneOf({ entities: entities.toReversed(), relations: relations.toReversed() });
    const places = arrange(order);
    expect(arrange(structuredClone(order))).toEqual(places);
    expect(arrange({ how, input: inputOf(reversed) })).toEqual(places);
    const { nodes, links } = order.input;
    const read = JSON.parse(JSON.stringify({ nodes, links })) as Pick<LayoutInput, 'nodes' | 'links'>;
    expect(arrange({ how, input: { ...order.input, ...read } })).toEqual(places);
  });

  test('leaves what is pinned where it is, and puts nothing on it', () => {
    const laid = withPlaces(scene, laidOut('force', scene));
    const pinned = [...scene.graph.entities.keys()].filter((_id, index) => index % 17 === 0);
    const held = { ...laid, pinned: new Set(pinned) };
    const { positions } = laidOut(how, held);
    expect(pinned.filter((id) => positions.has(id))).toEqual([]);
    const after = withPlaces(held, { positions, plates: [] });
    for (const id of pinned) expect(after.positions.get(id)).toBe(laid.positions.get(id));
    const places = [...positions.values(), ...pinned.map((id) => laid.positions.get(id)!)];
    expect(nearest(places)).toBeGreaterThanOrEqual(FREE);
  });

  test('holds the middle of the picture where it was', () => {
    const far = withPlaces(scene, laidOut('force', scene));
    const moved = new Map([...far.positions].map(([id, { x, y }]) => [id, { x: x + 5000, y: y - 3000 }]));
    const { positions } = laidOut(how, { ...far, positions: moved });
    const [before, after] = [centreOf(moved.values()), centreOf(positions.values())];
    const reach = Math.max(...[...positions.values()].map(({ x, y }) => Math.hypot(x - after.x, y - after.y)));
    expect(Math.hypot(before.x - after.x, before.y - after.y)).toBeLessThan(Math.max(40, 0.3 * reach));
  });

  test('puts a remainder near its entity', () => {
    const { entities, relations } = star(12);
    const hub = { ...entities[0]!, degree: 90 };
    const expanded = new Set(['park:hub']);
    const { positions } = laidOut(how, { ...sceneOf({ entities: [hub, ...entities.slice(1)], relations }), expanded });
    const [at, rest] = [positions.get('park:hub')!, positions.get(restId('park:hub'))!];
    expect(Math.hypot(at.x - rest.x, at.y - rest.y)).toBeLessThan(300);
  });

  test('gives what the filters hide places too, where they are in nobody’s way', () => {
    const filters = { ...scene.filters, kinds: new Set(['Company']) };
    const shown = [...scene.graph.entities.values()].filter(({ kind }) => kind !== 'Company');
    const { positions } = laidOut(how, { ...scene, filters });
    expect(positions.size).toBe(120);
    expect(nearest(positions.values())).toBeGreaterThanOrEqual(FREE);
    const alone = laidOut(how, sceneOf({ entities: shown, relations: [...scene.graph.relations.values()] }));
    for (const { id } of shown) expect(positions.get(id)).toEqual(alone.positions.get(id));
  });

  test('copes with whatever is on the canvas', () => {
    fc.assert(
      fc.property(anyScene(12), (any) => {
        const input = inputOf(any);
        const { positions } = arrange({ how, input });
        const free = input.nodes.filter(({ fixed }) => !fixed).map(({ id }) => id);
        expect([...positions.keys()].toSorted()).toEqual(free.toSorted());
        for (const { x, y } of positions.values()) expect([x, y].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('tells how far it is, never less than before', () => {
    const told: number[] = [];
    arrange({ how, input: inputOf(scene) }, (share) => told.push(share));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.max(0, ...told)).toBeLessThanOrEqual(1);
  });

  test('takes less than two seconds for 2,000 entities with 4,000 relations', () => {
    const large = inputOf(sceneOf(hubs(2000, 4000)));
    const before = process.cpuUsage();
    const { positions } = arrange({ how, input: large });
    const { user } = process.cpuUsage(before);
    expect(nearest(positions.values())).toBeGreaterThanOrEqual(FREE);
    expect(user / 1000).toBeLessThan(2000);
  });
});

describe('a picture of groups', () => {
  const grouping = { by: 'kind', opened: new Set(['Park']) } as const;
  const scene = { ...sceneOf(hubs(300, 400)), grouping };

  test.each(LAYOUTS)('is laid out as it is drawn: groups, and the members of those that are opened (%s)', (how) => {
    const { positions } = laidOut(how, scene);
    const parks = [...scene.graph.entities.values()].filter(({ kind }) => kind === 'Park').map(({ id }) => id);
    const groups = ['Company', 'Project', 'Region', 'Product'].map(groupId);
    expect([...positions.keys()].toSorted()).toEqual([...parks, ...groups].toSorted());
    expect(nearest(positions.values())).toBeGreaterThanOrEqual(FREE);
  });
});

describe('the grid', () => {
  test('stands in rows: by kind, in each the largest amount first', () => {
    const worth = (yuan: number) => ({ amounts: [{ yuan, basis: 'total' as const }] });
    const projects = [3, 9, 5].map((yuan) => entity(`project:p${yuan}`, { kind: 'Project', props: worth(yuan) }));
    const regions = [1, 2].map((index) => entity(`region:r${index}`, { kind: 'Region', degree: index }));
    const { positions } = laidOut('grid', sceneOf({ entities: [...projects, ...regions], relations: [] }));
    const rowWise = [...positions].toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
    expect(rowWise).toEqual(['region:r2', 'region:r1', 'project:p9', 'project:p5', 'project:p3']);
  });
});

describe('the rings', () => {
  test('have the asked entity in the middle', () => {
    const { positions } = laidOut('concentric', sceneOf(star(8)), NO_FACETS, 'company:c1');
    const [middle, hub] = [positions.get('company:c1')!, positions.get('park:hub')!];
    const reach = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - middle.x, y - middle.y);
    for (const [id, at] of positions)
      if (id !== 'company:c1' && id !== 'park:hub') expect(reach(at)).toBeGreaterThan(reach(hub));
  });

  test('have those side by side that are tied to one another', () => {
    const { entities, relations } = star(12);
    const pair = relation({ kind: 'SUPPLIES', from: 'company:c2', to: 'company:c9' });
    const { positions } = laidOut('concentric', sceneOf({ entities, relations: [...relations, pair] }));
    const [one, other] = [positions.get('company:c2')!, positions.get('company:c9')!];
    const others = [...positions].filter(([id]) => !['company:c2', 'company:c9', 'park:hub'].includes(id));
    const distance = Math.hypot(one.x - other.x, one.y - other.y);
    for (const [, at] of others) expect(Math.hypot(one.x - at.x, one.y - at.y)).toBeGreaterThanOrEqual(distance - 60);
  });
});
