import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../client/state/restore.ts';
import { addToScene, EMPTY_SCENE, markExpanded, moveInScene, restId, type Scene } from '../../../client/state/scene.ts';
import { NO_FILTERS, toggle } from '../../../client/state/filters.ts';
import { readView, writeView } from '../../../client/state/view-url.ts';
import { entity, relation, star } from '../sample-graph.ts';

const BARE = { selection: [], claim: undefined, tab: 'graph', language: undefined } as const;

function sample(): Scene {
  const keyed = relation({ kind: 'SUPPLIES', from: 'company:c0', to: 'company:c1', key: 'steel-2024' });
  const grown = addToScene(EMPTY_SCENE, star(3), new Map([['park:hub', { x: -12, y: 40 }]]));
  const tied = addToScene(
    grown,
    { entities: [entity('park:hub', { kind: 'Park', degree: 9 })], relations: [keyed] },
    new Map(),
  );
  const places = [restId('park:hub'), 'company:c0', 'company:c1', 'company:c2'].map(
    (id, index) => [id, { x: index * 90, y: -7 }] as const,
  );
  const filters = toggle(toggle(NO_FILTERS, 'kinds', ['Person']), 'stages', ['', 'signed']);
  return { ...markExpanded(moveInScene(tied, new Map(places)), 'park:hub'), filters };
}

/** What the API holds: more relations among the same entities than the view shows. */
function whole(scene: Scene) {
  const extra = relation({ kind: 'OWNS', from: 'company:c0', to: 'company:c2' });
  return {
    entities: [...scene.graph.entities.values()].toReversed(),
    relations: [extra, ...scene.graph.relations.values()],
  };
}

describe('the address', () => {
  test('brings back the same entities, relations, places, remainders and filters', () => {
    const scene = sample();
    const restored = sceneOf(readView(writeView({ scene, ...BARE })), whole(scene));
    expect([...restored.graph.entities.keys()]).toEqual([...scene.graph.entities.keys()]);
    expect([...restored.graph.relations.keys()].toSorted()).toEqual([...scene.graph.relations.keys()].toSorted());
    expect(Object.fromEntries(restored.positions)).toEqual(Object.fromEntries(scene.positions));
    expect(restored.expanded).toEqual(scene.expanded);
    expect(restored.filters).toEqual(scene.filters);
  });

  test('brings back selection, claim, tab and language', () => {
    const scene = sample();
    const shown = {
      selection: ['company:c1', 'SUPPLIES~company:c0~company:c1~steel-2024'],
      claim: 'a1b2',
      tab: 'table',
      language: 'en',
    } as const;
    expect(readView(writeView({ scene, ...shown }))).toMatchObject(shown);
  });

  test('writes the same text again after a round', () => {
    const scene = sample();
    const text = writeView({ scene, ...BARE });
    expect(writeView({ scene: sceneOf(readView(text), whole(scene)), ...BARE })).toBe(text);
  });

  test('is short: 50 entities with their relations and places stay under 3,000 characters', () => {
    const scene = addToScene(EMPTY_SCENE, star(50), new Map());
    const places = [...scene.graph.entities.keys()].map(
      (id, index) => [id, { x: index * 37 - 900, y: index * 11 }] as const,
    );
    expect(writeView({ scene: moveInScene(scene, new Map(places)), ...BARE }).length).toBeLessThan(3000);
  });

  test('without relations means all of them: a link that a person wrote by hand', () => {
    const scene = sample();
    const restored = sceneOf(readView('#e=company:c0;company:c2;company:gone'), whole(scene));
    expect([...restored.graph.relations.keys()]).toEqual(['OWNS~company:c0~company:c2']);
    expect(restored.positions.size).toBe(2);
  });

  test('of the start page is empty', () => {
    expect(writeView({ scene: EMPTY_SCENE, ...BARE })).toBe('');
  });

  test('may be any nonsense', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'es=&;:@!,-~%0aZ#') }), (text) => {
        const view = readView(`#${text}`);
        expect(sceneOf(view, { entities: [], relations: [] }).graph.entities.size).toBe(0);
      }),
    );
  });
});
