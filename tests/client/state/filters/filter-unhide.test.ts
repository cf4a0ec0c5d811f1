import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScene } from '../../any-scene.ts';
import { appOn } from '../../given-answers.ts';
import { entity, relation, yuan } from '../../sample-graph.ts';
import { undo } from '../../../../client/state/change.ts';
import { NO_FACETS, type FacetIndex } from '../../../../client/state/filters/facets.ts';
import { isHidden, showHidden, unhiding } from '../../../../client/state/filters/filter-unhide.ts';
import { visible } from '../../../../client/state/filters/filter-visible.ts';
import { NO_FILTERS, type Filters } from '../../../../client/state/filters/filters.ts';
import { addToScene, EMPTY_SCENE, type Scene } from '../../../../client/state/scene.ts';

const [FIRM, MINE, PLANT, PARK] = ['company:firm', 'company:mine', 'project:plant', 'park:p'] as const;
const INVESTS = relation({ kind: 'INVESTS_IN', from: FIRM, to: PLANT, props: { stage: 'signed' } });

const scene = addToScene(
  EMPTY_SCENE,
  {
    entities: [
      entity(FIRM, { props: { ownership: 'private' } }),
      entity(MINE, { props: { ownership: 'central-soe' } }),
      entity(PLANT, { kind: 'Project', props: { stage: 'building', ...yuan(5e8) } }),
      entity(PARK, { kind: 'Park' }),
    ],
    relations: [INVESTS, relation({ kind: 'LOCATED_IN', from: PLANT, to: PARK })],
  },
  new Map(),
);

const facets: FacetIndex = {
  of: new Map([
    [PARK, { sources: ['source:a', 'source:b'] }],
    [MINE, { sources: ['source:c'] }],
  ]),
  places: new Map(),
};

const sceneWith = (filters: Partial<Filters>): Scene => ({ ...scene, filters: { ...NO_FILTERS, ...filters } });

const needed = (filters: Partial<Filters>, id: string, known = NO_FACETS): Partial<Filters> =>
  unhiding({ scene: sceneWith(filters), facets: known }, id);

describe('to see what the filters hide', () => {
  test('its kind alone is shown again, and what does not hide it stays', () => {
    expect(needed({ kinds: new Set(['Park', 'Project']), relationKinds: new Set(['INVESTS_IN']) }, PARK)).toEqual({
      ...NO_FILTERS,
      kinds: new Set(['Project']),
      relationKinds: new Set(['INVESTS_IN']),
    });
  });

  test('a relation is shown with what it cannot be seen without', () => {
    const filters = { kinds: new Set(['Park', 'Project']), stages: new Set(['signed', 'intent']) };
    expect(needed(filters, INVESTS.id)).toEqual({
      ...NO_FILTERS,
      kinds: new Set(['Park']),
      stages: new Set(['intent']),
    });
  });

  test('its ownership and its sources are shown again, others stay hidden', () => {
    expect(needed({ ownerships: new Set(['central-soe', 'private']) }, MINE).ownerships).toEqual(new Set(['private']));
    const sources = new Set(['source:a', 'source:b', 'source:c']);
    expect(needed({ sources }, PARK, facets).sources).toEqual(new Set(['source:c']));
  });

  test('a range goes, but only lets through what states nothing where that is enough', () => {
    const amount = { min: 1e9, max: 2e9, unstated: false };
    expect(needed({ amount }, PLANT).amount).toBeUndefined();
    expect(needed({ amount }, INVESTS.id).amount).toBeUndefined();
    const bare = { ...scene, graph: { ...scene.graph, relations: new Map() } };
    const poor = addToScene(
      bare,
      { entities: [entity('project:poor', { kind: 'Project' })], relations: [] },
      new Map(),
    );
    const filtered = { ...poor, filters: { ...NO_FILTERS, amount } };
    expect(unhiding({ scene: filtered, facets }, 'project:poor').amount).toEqual({ ...amount, unstated: true });
  });

  test('what is hidden for want of relations is shown by that filter alone', () => {
    const filters = { relationKinds: new Set(['LOCATED_IN']), loose: true };
    expect(needed(filters, PARK)).toEqual({ ...NO_FILTERS, relationKinds: new Set(['LOCATED_IN']) });
  });

  test('is one step, which undo takes back', () => {
    const app = appOn({});
    app.store.setState({ scene: sceneWith({ kinds: new Set(['Project']), stages: new Set(['building']) }) });
    expect(isHidden(app.store.getState(), PLANT)).toBe(true);
    showHidden(app, PLANT);
    expect(isHidden(app.store.getState(), PLANT)).toBe(false);
    expect(app.store.getState().history.past.map(({ name, about }) => [name, about])).toEqual([['filter', PLANT]]);
    undo(app);
    expect(isHidden(app.store.getState(), PLANT)).toBe(true);
  });

  test('is possible for whatever any filters hide, and hides nothing else', () => {
    const property = fc.property(anyScene(12), (given) => {
      const all = [...given.graph.entities.keys(), ...given.graph.relations.keys()];
      const before = visible(given.graph, given.filters, NO_FACETS);
      for (const id of all.filter((one) => isHidden({ scene: given, facets: NO_FACETS }, one))) {
        const after = visible(given.graph, unhiding({ scene: given, facets: NO_FACETS }, id), NO_FACETS);
        const seen = [...after.entities.keys(), ...after.relations.keys()];
        expect(seen).toEqual(expect.arrayContaining([id, ...before.entities.keys(), ...before.relations.keys()]));
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  test('nothing is hidden that the filters let through, or that is not there', () => {
    const state = { scene: sceneWith({ kinds: new Set(['Project']) }), facets };
    expect([isHidden(state, PARK), isHidden(state, 'company:elsewhere')]).toEqual([false, false]);
  });
});
