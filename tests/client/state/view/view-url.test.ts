import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openView, sceneOf } from '../../../../client/state/view/restore.ts';
import {
  addToScene,
  EMPTY_SCENE,
  groupId,
  markExpanded,
  moveInScene,
  restId,
  type Scene,
} from '../../../../client/state/scene.ts';
import { NO_FILTERS, toggle } from '../../../../client/state/filters/filters.ts';
import { readView, writeView } from '../../../../client/state/view/view-url.ts';
import { anyScene } from '../../any-scene.ts';
import { appOn } from '../../given-answers.ts';
import { entity, relation, star } from '../../sample-graph.ts';

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
    expect(restored.positions.size).toBe(0);
  });

  test('of the start page is empty', () => {
    expect(writeView({ scene: EMPTY_SCENE, ...BARE })).toBe('');
  });

  test('shows the whole graph of what has no places yet, each with a place', async () => {
    const app = appOn({ subgraph: () => whole(sample()) });
    await openView(app, readView('#e=company:c0;company:c2'));
    const { scene } = app.store.getState();
    expect([...scene.positions.keys()]).toEqual(['company:c0', 'company:c2']);
  });
});

/** Every way a scene is written: so that a person can read it, and deflated. */
const inBothForms = (check: (scene: Scene) => void): void => {
  fc.assert(fc.property(anyScene(6), check), { numRuns: 300 });
  fc.assert(fc.property(anyScene(200), check), { numRuns: 30 });
};

describe('any scene', () => {
  test('is the same again after it was an address', () => {
    inBothForms((scene) => {
      const view = readView(`#${writeView({ scene, ...BARE })}`);
      expect(view.unread).toBeUndefined();
      expect(sceneOf(view, whole(scene))).toEqual(scene);
    });
  });

  test('keeps the order in which it was put together, and so its address', () => {
    inBothForms((scene) => {
      const again = sceneOf(readView(writeView({ scene, ...BARE })), whole(scene));
      expect([...again.graph.entities.keys()]).toEqual([...scene.graph.entities.keys()]);
      expect(writeView({ scene: again, ...BARE })).toBe(writeView({ scene: { ...scene }, ...BARE }));
    });
  });

  test('is shown with the selection in its order and from where it was looked at', () => {
    fc.assert(
      fc.property(anyScene(60), fc.infiniteStream(fc.integer({ min: -9, max: 9 })), camera, (scene, chance, from) => {
        const ids = [...scene.graph.entities.keys(), ...scene.graph.relations.keys()];
        const turns = new Map(ids.map((id) => [id, chance.next().value]));
        const turn = (id: string): number => turns.get(id) ?? 0;
        const selection = ids.filter((id) => turn(id) > 0).toSorted((a, b) => turn(a) - turn(b));
        const view = readView(writeView({ scene, ...BARE, selection, camera: from }));
        expect(view.selection).toEqual(selection);
        expect(view.camera).toEqual(from);
      }),
    );
  });
});

const camera = fc.record({
  x: fc.integer({ min: -9e6, max: 9e6 }).map((x) => x / 100),
  y: fc.integer({ min: -9e6, max: 9e6 }).map((y) => y / 100),
  zoom: fc.integer({ min: 8000, max: 300_000 }).map((zoom) => zoom / 100_000),
  width: fc.integer({ min: 1, max: 9999 }),
});

function large(entities: number, relations: number): Scene {
  const chance = fc.sample(fc.nat({ max: 1e6 }), { numRuns: entities + 2 * relations, seed: 5 });
  const ids = Array.from(
    { length: entities },
    (_one, index) => `company:yingkou-${chance[index]?.toString(36)}-${index}`,
  );
  const end = (place: number): string => ids[(chance[place] ?? 0) % entities] ?? '';
  const ties = Array.from({ length: relations }, (_one, index) =>
    relation({
      kind: ['OWNS', 'INVESTS_IN', 'SUPPLIES', 'LOCATED_IN'][index % 4] ?? '',
      from: end(entities + index),
      to: end(entities + relations + index),
    }),
  );
  const grown = addToScene(EMPTY_SCENE, { entities: ids.map((one) => entity(one)), relations: ties }, new Map());
  const places = ids.map((one, index) => {
    const at = chance[index] ?? 0;
    return [one, { x: (at % 8000) - 4000, y: ((at * 7) % 5000) - 2500 }] as const;
  });
  return moveInScene(grown, new Map(places));
}

test('many selected groups and relations, of which none is an entity, are the same again', () => {
  const scene = sample();
  const selection = Array.from({ length: 20 }, (_one, index) => groupId(`kind${index}`));
  expect(readView(writeView({ scene, ...BARE, selection })).selection).toEqual(selection);
  expect(readView('e=company:a;company:b&s=:').selection).toEqual([]);
});

describe('a large view', () => {
  test('of 2,000 entities and 4,000 relations stays below 56 kB, all of them selected', () => {
    const scene = large(2000, 4000);
    const text = writeView({ scene, ...BARE, selection: [...scene.graph.entities.keys()] });
    expect(text.length).toBeLessThan(56_000);
    expect(sceneOf(readView(text), whole(scene))).toEqual(scene);
  });

  test('is written once for a scene: selecting in it costs nothing', () => {
    const scene = large(2000, 4000);
    writeView({ scene, ...BARE });
    const before = performance.now();
    for (let time = 0; time < 100; time += 1) writeView({ scene, ...BARE, selection: [`company:${time}`] });
    expect(performance.now() - before).toBeLessThan(200);
  });

  test('that was cut on its way shows what came through, and says so', () => {
    const scene = large(300, 600);
    const text = writeView({ scene, ...BARE });
    for (const share of [0.95, 0.6, 0.3]) {
      const view = readView(text.slice(0, share * text.length));
      expect(view.unread).toBe('damaged');
      expect(view.entities.length).toBeGreaterThan(90);
    }
  });
});

describe('what is no address of ours', () => {
  test.each([
    ['nothing of which can be read', 'z=1.!!!', 'damaged'],
    ['of another form', 'z=hello', 'damaged'],
    ['of a later version', 'z=2.abc', 'later'],
    ['of a later version that can be read', 'ver=2&e=company:a', 'later'],
    ['with an id that is none', 'e=company:a;<script>', 'damaged'],
    ['with a relation to nowhere', 'e=company:a&r=OWNS:0-7', 'damaged'],
    ['with a view from nowhere', 'e=company:a&at=1,2,0,0', 'damaged'],
    ['with amounts that are none', 'e=company:a&am=9_1', 'damaged'],
  ])('%s is told', (_what, text, unread) => {
    expect(readView(text).unread).toBe(unread);
  });

  test('does not inflate to more than it may, nor take long', () => {
    const bomb = deflateSync(new Uint8Array(60_000_000));
    const before = performance.now();
    const view = readView(`z=1.${Buffer.from(bomb).toString('base64url')}`);
    expect(view).toMatchObject({ entities: [], unread: 'damaged' });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test.each(['e=', 'r=', 's=:', 'k=', 'e=company:a&r=OWNS:', 'e=company:a&s=:', 'e=a&x=', 'p='])(
    'that goes on and on after %s is read quickly',
    (beginning) => {
      const before = performance.now();
      for (const more of ['0-99999,', 'a;', '0-1,', ';', '@', '!', '~', '9'])
        readView(beginning + more.repeat(250_000));
      expect(performance.now() - before).toBeLessThan(8000);
    },
  );

  test('may be any nonsense', () => {
    const nonsense = fc.string({ unit: fc.constantFrom(...'esrzxygpkm=&;:@!*,-~_.%0a1Z#'), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.constantFrom('', 'e=', 'e=a:b&r=', 'e=a:b&x=1&y=1&', 'z=1.', 'g=', 'p=', 's=:'),
        nonsense,
        (start, end) => {
          const view = readView(`#${start}${end}`);
          expect(sceneOf(view, { entities: [], relations: [] }).graph.entities.size).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
