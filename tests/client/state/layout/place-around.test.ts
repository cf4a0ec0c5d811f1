import { describe, expect, test } from 'vitest';
import type { Subgraph } from '../../../../model/graph.ts';
import { addExpanded } from '../../../../client/state/expand/expand.ts';
import { NO_FACETS } from '../../../../client/state/filters/facets.ts';
import { arrange } from '../../../../client/state/layout/arrange.ts';
import { isInside } from '../../../../client/state/layout/geometry.ts';
import { layoutInput } from '../../../../client/state/layout/input-of.ts';
import { addToScene, moveInScene, restId, type Scene } from '../../../../client/state/scene.ts';
import { entity, relation, star } from '../../sample-graph.ts';
import { FREE, hubs, laidOut, nearest, sceneOf, withPlaces } from './sample-pictures.ts';

const laid = (subgraph: Subgraph): Scene => withPlaces(sceneOf(subgraph), laidOut('force', sceneOf(subgraph)));

/** As the page does it: what has a place keeps it. */
function placed(scene: Scene, around?: string): Scene {
  const input = layoutInput({ scene, facets: NO_FACETS }, (one) => scene.positions.has(one));
  return moveInScene(scene, arrange({ how: 'around', input, ...(around !== undefined && { around }) }).positions);
}

const addAround = (scene: Scene, id: string, found: Subgraph): Scene => placed(addExpanded(scene, [id], found), id);

/** What expanding one of the outer companies brings. */
function productsOf(count: number, around: string): Subgraph {
  const fresh = Array.from({ length: count }, (_one, index) => entity(`product:p${index}`, { kind: 'Product' }));
  const hub = entity(around, { degree: count + 20 });
  return {
    entities: [hub, ...fresh],
    relations: fresh.map(({ id }) => relation({ kind: 'PRODUCES', from: around, to: id })),
  };
}

const distances = (scene: Scene, from: string, ids: readonly string[]): number[] => {
  const at = scene.positions.get(from)!;
  return ids.map((id) => Math.hypot(scene.positions.get(id)!.x - at.x, scene.positions.get(id)!.y - at.y));
};

describe('expanding', () => {
  test.each([1, 12, 50])('leaves everything that was there where it was, to the pixel (%i new)', (count) => {
    const before = laid(star(24));
    const after = addAround(before, 'company:c3', productsOf(count, 'company:c3'));
    expect(after.graph.entities.size).toBe(25 + count);
    for (const [id, at] of before.positions) expect(after.positions.get(id)).toBe(at);
  });

  test('gives every new entity and the remainder a place in whole pixels', () => {
    const after = addAround(laid(star(10)), 'company:c3', productsOf(30, 'company:c3'));
    const ids = [...after.graph.entities.keys(), restId('company:c3')];
    for (const id of ids) {
      const at = after.positions.get(id);
      expect([Number.isInteger(at?.x), Number.isInteger(at?.y)]).toEqual([true, true]);
    }
  });

  test('puts nothing on top of anything', () => {
    const after = addAround(laid(star(40)), 'company:c3', productsOf(50, 'company:c3'));
    expect(nearest(after.positions.values())).toBeGreaterThanOrEqual(FREE);
  });

  test('keeps the new ones near the one they are tied to', () => {
    const after = addAround(laid(star(40)), 'company:c3', productsOf(20, 'company:c3'));
    const fresh = Array.from({ length: 20 }, (_one, index) => `product:p${index}`);
    expect(Math.max(...distances(after, 'company:c3', fresh))).toBeLessThan(900);
    expect(distances(after, 'company:c3', [restId('company:c3')])[0]).toBeLessThan(300);
  });

  test('gives the same places for the same graph', () => {
    const expand = (): Scene => addAround(laid(star(10)), 'company:c3', productsOf(9, 'company:c3'));
    expect(expand()).toEqual(expand());
  });

  test('again moves nothing either, the remainder included', () => {
    const once = addAround(laid(star(10)), 'company:c3', productsOf(9, 'company:c3'));
    const twice = addAround(once, 'company:c3', productsOf(20, 'company:c3'));
    for (const [id, at] of once.positions) expect(twice.positions.get(id)).toBe(at);
  });

  test('among 1,900 looks only at what is near', () => {
    const many = sceneOf(hubs(1900, 3800));
    const before = withPlaces(many, laidOut('grid', many));
    const [one = ''] = many.graph.entities.keys();
    addAround(before, one, productsOf(2, one));
    const grown = addExpanded(before, [one], productsOf(50, one));
    const input = layoutInput({ scene: grown, facets: NO_FACETS }, (id) => grown.positions.has(id));
    const started = process.cpuUsage();
    const { positions } = arrange({ how: 'around', input, around: one });
    const { user } = process.cpuUsage(started);
    expect(nearest([...before.positions.values(), ...positions.values()])).toBeGreaterThanOrEqual(FREE);
    // A quarter of this on an idle machine.
    expect(user / 1000).toBeLessThan(400);
  });
});

describe('adding', () => {
  test('puts what is tied to several between them', () => {
    const ends = laid({ entities: [entity('company:a'), entity('company:b')], relations: [] });
    const apart = moveInScene(
      ends,
      new Map([
        ['company:a', { x: -900, y: 0 }],
        ['company:b', { x: 900, y: 0 }],
      ]),
    );
    const middle = entity('project:m', { kind: 'Project' });
    const ties = ['company:a', 'company:b'].map((from) => relation({ kind: 'INVESTS_IN', from, to: middle.id }));
    const after = placed(addToScene(apart, { entities: [middle], relations: ties }, new Map()));
    expect(Math.abs(after.positions.get(middle.id)!.x)).toBeLessThan(200);
  });

  test('draws a path of new ones out between its ends', () => {
    const far = moveInScene(
      laid({ entities: [entity('company:a'), entity('company:z')], relations: [] }),
      new Map([
        ['company:a', { x: -1000, y: 0 }],
        ['company:z', { x: 1000, y: 0 }],
      ]),
    );
    const path = ['company:a', 'company:m1', 'company:m2', 'company:m3', 'company:z'];
    const relations = path.slice(1).map((to, index) => relation({ kind: 'SUPPLIES', from: path[index]!, to }));
    const entities = path.slice(1, -1).map((id) => entity(id));
    const after = placed(addToScene(far, { entities, relations }, new Map()));
    const places = path.map((id) => after.positions.get(id)!.x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('puts what is tied to nothing that is there beside the picture', () => {
    const before = laid(star(20));
    const others = Array.from({ length: 6 }, (_one, index) => entity(`person:q${index}`, { kind: 'Person' }));
    const after = placed(addToScene(before, { entities: others, relations: [] }, new Map()));
    const right = Math.max(...[...before.positions.values()].map(({ x }) => x));
    for (const { id } of others) expect(after.positions.get(id)!.x).toBeGreaterThan(right + 100);
  });

  test('puts nothing on the plates of regions: it might lie elsewhere', () => {
    const plate = { id: 'region:yk', name: '营口市', x: -900, y: -900, width: 1800, height: 1800 };
    const before = { ...laid(star(12)), plates: [plate] };
    const after = addAround(before, 'company:c3', productsOf(15, 'company:c3'));
    const fresh = [...after.positions].filter(([id]) => !before.positions.has(id));
    expect(fresh).toHaveLength(16);
    expect(fresh.filter(([, at]) => isInside(at, plate))).toEqual([]);
  });
});
