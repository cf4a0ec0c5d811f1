import type { Entity, Relation } from '../../../model/graph.ts';
import type { App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { aboutOne, changeScene } from '../change.ts';
import type { FacetIndex } from './facets.ts';
import { ownershipOf } from './filter-values.ts';
import { visible } from './filter-visible.ts';
import { activeFilters, isGroup, onlyFilter, stageOf, withoutFilter } from './filters.ts';
import type { FilterGroup, FilterName, Filters } from './filters.ts';
import type { Graph } from '../graph.ts';
import { shown } from './shown.ts';

type Picture = Pick<AppState, 'scene' | 'facets'>;
type Thing = Entity | Relation;

const has = ({ entities, relations }: Graph, id: string): boolean => entities.has(id) || relations.has(id);

/** Whether it is on the canvas, and the filters keep it from being seen. */
export const isHidden = (state: Picture, id: string): boolean => has(state.scene.graph, id) && !has(shown(state), id);

const isRelation = (thing: Thing): thing is Relation => 'from' in thing;

/** It, and what it cannot be seen without. */
function withEnds({ entities, relations }: Graph, id: string): Thing[] {
  const relation = relations.get(id);
  const ids = relation ? [relation.from, relation.to] : [id];
  return [...(relation ? [relation] : []), ...ids.flatMap((one) => entities.get(one) ?? [])];
}

/** The values by which a filter knows a thing. */
const VALUES: Readonly<Record<FilterGroup, (thing: Thing, facets: FacetIndex) => readonly string[]>> = {
  kinds: (thing) => (isRelation(thing) ? [] : [thing.kind]),
  relationKinds: (thing) => (isRelation(thing) ? [thing.kind] : []),
  stages: (thing) => [stageOf(thing)],
  ownerships: (thing) => [ownershipOf(thing)],
  sources: ({ id }, { of }) => of.get(id)?.sources ?? [],
};

/** A filter in ways that let more through, the narrowest first; it is taken away where none of them helps. */
function loosened(filters: Filters, name: FilterName, things: readonly Thing[], facets: FacetIndex): Filters[] {
  if (isGroup(name)) {
    const values = new Set(things.flatMap((thing) => VALUES[name](thing, facets)));
    return [{ ...filters, [name]: new Set([...filters[name]].filter((value) => !values.has(value))) }];
  }
  if (name !== 'amount' && name !== 'time') return [];
  const range = filters[name];
  return range ? [{ ...filters, [name]: { ...range, unstated: true } }] : [];
}

/** The filters with no more let through than is needed to see it. */
export function unhiding({ scene, facets }: Picture, id: string): Filters {
  const { graph } = scene;
  const shows = (filters: Filters): boolean => has(visible(graph, filters, facets), id);
  const things = withEnds(graph, id);
  let { filters } = scene;
  for (const name of activeFilters(filters)) {
    if (name === 'loose' || shows(onlyFilter(filters, name))) continue;
    const ways = loosened(filters, name, things, facets);
    filters = ways.find((way) => shows(onlyFilter(way, name))) ?? withoutFilter(filters, name);
  }
  return shows(filters) ? filters : withoutFilter(filters, 'loose');
}

/** Which of these are on the canvas, and the filters keep them from being seen. */
export const hiddenOf = (state: Picture, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => isHidden(state, id));

/** Loosens the filters that hide them, as one step, and no others. */
export function showHidden(app: App, ...ids: readonly string[]): void {
  const { facets } = app.store.getState();
  changeScene(
    app,
    'filter',
    (before) =>
      // What one is hidden by often hides the others too: then nothing is left to be loosened for them.
      ids.reduce(
        (scene, id) =>
          isHidden({ scene, facets }, id) ? { ...scene, filters: unhiding({ scene, facets }, id) } : scene,
        before,
      ),
    aboutOne(ids),
  );
  app.canvas.current?.reveal(...ids);
}
