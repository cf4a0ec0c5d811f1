import { describe, expect, test } from 'vitest';
import { addExpanded } from '../../../client/state/expand.ts';
import { arrange } from '../../../client/state/layout/arrange.ts';
import { layoutInput } from '../../../client/state/layout/layout-input.ts';
import { addToScene, EMPTY_SCENE, moveInScene, restId, type Scene } from '../../../client/state/scene.ts';
import type { Subgraph } from '../../../model/graph.ts';
import { entity, relation, star } from '../sample-graph.ts';

function laidOut(count: number): Scene {
  const scene = addToScene(EMPTY_SCENE, star(count), new Map());
  return moveInScene(scene, arrange({ how: 'force', input: layoutInput(scene, () => false) }).positions);
}

/** As the page does it: what has a place keeps it. */
function addAround(scene: Scene, id: string, found: Subgraph): Scene {
  const grown = addExpanded(scene, id, found);
  const input = layoutInput(grown, (one) => grown.positions.has(one));
  return moveInScene(grown, arrange({ how: 'around', input, around: id }).positions);
}

/** What expanding one of the outer companies brings. */
function found(count: number, around: string): Subgraph {
  const fresh = Array.from({ length: count }, (_one, index) => entity(`product:p${index}`, { kind: 'Product' }));
  const hub = entity(around, { degree: count + 20 });
  return {
    entities: [hub, ...fresh],
    relations: fresh.map(({ id }) => relation({ kind: 'PRODUCES', from: around, to: id })),
  };
}

const nearest = (scene: Scene): number => {
  const points = [...scene.positions.values()];
  return Math.min(
    ...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
};

describe('expanding', () => {
  test.each([1, 12, 50])('leaves everything that was there where it was, to the pixel (%i new)', (count) => {
    const before = laidOut(24);
    const after = addAround(before, 'company:c3', found(count, 'company:c3'));
    expect(after.graph.entities.size).toBe(25 + count);
    for (const [id, at] of before.positions) expect(after.positions.get(id)).toBe(at);
  });

  test('gives every new entity and the remainder a place in whole pixels', () => {
    const after = addAround(laidOut(10), 'company:c3', found(30, 'company:c3'));
    const ids = [...after.graph.entities.keys(), restId('company:c3')];
    for (const id of ids) {
      const at = after.positions.get(id);
      expect([Number.isInteger(at?.x), Number.isInteger(at?.y)]).toEqual([true, true]);
    }
  });

  test('puts nothing on top of anything', () => {
    const after = addAround(laidOut(40), 'company:c3', found(50, 'company:c3'));
    expect(nearest(after)).toBeGreaterThanOrEqual(70);
  });

  test('gives the same places for the same graph', () => {
    const expand = (): Scene => addAround(laidOut(10), 'company:c3', found(9, 'company:c3'));
    expect(expand()).toEqual(expand());
  });

  test('again moves nothing either, the remainder included', () => {
    const once = addAround(laidOut(10), 'company:c3', found(9, 'company:c3'));
    const twice = addAround(once, 'company:c3', found(20, 'company:c3'));
    for (const [id, at] of once.positions) expect(twice.positions.get(id)).toBe(at);
  });
});

describe('a layout of the whole', () => {
  test.each(['force', 'rings'] as const)('(%s) places everything, apart', (how) => {
    const scene = laidOut(30);
    const places = arrange({ how, input: layoutInput(scene, () => false) }).positions;
    expect(places.size).toBe(31);
    expect(nearest(moveInScene(scene, places))).toBeGreaterThanOrEqual(60);
  });

  test('in rings has the asked entity in the middle', () => {
    const scene = laidOut(8);
    const places = arrange({ how: 'rings', input: layoutInput(scene, () => false), around: 'company:c1' }).positions;
    const [middle, hub] = [places.get('company:c1'), places.get('park:hub')];
    const reach = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - middle!.x, y - middle!.y);
    for (const [id, at] of places)
      if (id !== 'company:c1' && id !== 'park:hub') expect(reach(at)).toBeGreaterThan(reach(hub!));
  });
});
