import { tell, type App } from '../app.ts';
import type { FacetIndex } from '../filters/facets.ts';
import { visible } from '../filters/filter-visible.ts';
import { groupingOf, MOST_DRAWN } from './grouping.ts';
import type { Scene } from '../scene.ts';

/** A scene with too much on it for the eye is grouped by kind; any other stays as it is. */
export function notTooMuch(scene: Scene, facets: FacetIndex): Scene {
  if (scene.grouping || scene.graph.entities.size <= MOST_DRAWN) return scene;
  const { size } = visible(scene.graph, scene.filters, facets).entities;
  const grouping = groupingOf(scene, size);
  return grouping ? { ...scene, grouping, plates: [] } : scene;
}

/** Says that a change has brought so much that it is drawn in groups. */
export function tellGrouped(app: App, before: Scene): void {
  const { scene } = app.store.getState();
  if (scene.grouping && !before.grouping) tell(app, { type: 'grouped', count: scene.graph.entities.size });
}
