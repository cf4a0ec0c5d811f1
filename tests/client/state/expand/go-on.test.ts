import { describe, expect, test } from 'vitest';
import type { Subgraph } from '../../../../model/graph.ts';
import { ApiFailure } from '../../../../client/api/ask.ts';
import type { App } from '../../../../client/state/app.ts';
import { clear, hide, keepOnly, redo, undo } from '../../../../client/state/change.ts';
import { addEntities } from '../../../../client/state/expand/add-entities.ts';
import { collapse } from '../../../../client/state/expand/collapse.ts';
import { expand, expandSeveral } from '../../../../client/state/expand/expand.ts';
import { openView } from '../../../../client/state/view/restore.ts';
import { readView, writeView } from '../../../../client/state/view/view-url.ts';
import { appOn } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { entity, relation, yuan } from '../../sample-graph.ts';

const PARK = 'park:p';
const firm = (place: number): string => `company:c${String(place).padStart(3, '0')}`;

/** A park with 120 investors, each with a little less than the one before. */
function investors(): Subgraph {
  const firms = Array.from({ length: 120 }, (_one, place) => entity(firm(place)));
  return {
    entities: [entity(PARK, { kind: 'Park', degree: 120 }), ...firms],
    relations: firms.map(({ id }, place) =>
      relation({ kind: 'INVESTS_IN', from: id, to: PARK, props: yuan(1e9 - place * 1e6) }),
    ),
  };
}

const given = givenGraph(investors());

async function appWith(...ids: readonly string[]): Promise<App> {
  const app = appOn(given);
  await addEntities(app, ids);
  return app;
}

const sceneIn = ({ store }: App) => store.getState().scene;
const firmsOn = (app: App): string[] => [...sceneIn(app).graph.entities.keys()].filter((id) => id !== PARK).toSorted();
const firms = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_one, index) => firm(from + index));
const expandPark = (app: App): Promise<void> => expand(app, { id: PARK });

describe('an expansion brings the largest again', () => {
  test('after it was undone', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    undo(app);
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 50));
  });

  test('after the canvas was cleared', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    clear(app);
    await addEntities(app, [PARK]);
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 50));
  });

  test('after it was collapsed', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    collapse(app, [PARK]);
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 50));
  });

  test('after all that it brought was hidden', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    keepOnly(app, [PARK]);
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 50));
  });

  test('after no places were found for what it brought', async () => {
    const whole = await appWith(PARK);
    const broken: App = { ...whole, arrange: () => Promise.reject(new ApiFailure('unreachable', '', true)) };
    await expandPark(broken);
    expect(firmsOn(broken)).toEqual([]);
    await expandPark(whole);
    expect(firmsOn(whole)).toEqual(firms(0, 50));
  });

  test('after several were expanded at once and that was undone', async () => {
    const app = await appWith(PARK, firm(119));
    await expandSeveral(app, [PARK, firm(119)]);
    undo(app);
    await expandPark(app);
    expect(firmsOn(app)).toEqual([...firms(0, 50), firm(119)]);
  });
});

describe('an expansion goes on', () => {
  test('where it was, once it is redone', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    undo(app);
    redo(app);
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 100));
  });

  test('behind what was hidden, which comes last', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    hide(app, [firm(3)]);
    await expandPark(app);
    expect(firmsOn(app)).not.toContain(firm(3));
    await expandPark(app);
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 120));
  });

  test('with what is not there yet in a view that was opened from its address', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    const address = writeView({ scene: sceneIn(app), selection: [], claim: undefined, tab: 'graph', language: 'en' });
    const other = appOn(given);
    await openView(other, readView(address));
    expect(sceneIn(other).cursors.size).toBe(0);
    await expandPark(other);
    expect(firmsOn(other)).toEqual(firms(0, 100));
  });

  test('with the page that was missed, when the first was undone while the second was on its way', async () => {
    const app = await appWith(PARK);
    await expandPark(app);
    const second = expandPark(app);
    undo(app);
    await second;
    await expandPark(app);
    expect(firmsOn(app)).toEqual(firms(0, 100));
  });
});
