import type { Connections, Path } from '../../../model/api/answers.ts';
import { waitFor, type App } from '../app.ts';
import { lookFor, type PathOptions } from './finding.ts';
import { growScene } from '../place.ts';
import { addToScene } from '../scene.ts';

/** Paths are looked for among that many entities at the most. */
export const MOST_ENDS = 50;
export const HOPS = [2, 3, 4, 5, 6] as const;
export const FIRST_PATHS = 20;
export const MORE_PATHS = 200;

export const USUAL_PATHS: PathOptions = { maxHops: 4, avoidHubs: true, limit: FIRST_PATHS };

/** Everything a path goes over: entities and relations by id. */
export const elementsOf = ({ entities, relations }: Path): readonly string[] => [...entities, ...relations.flat()];

/** Puts what of the paths is not there yet on the canvas. */
async function drawPaths(app: App, ids: readonly string[], { subgraph, paths }: Connections): Promise<void> {
  const { graph } = app.store.getState().scene;
  const isThere = (id: string): boolean => graph.entities.has(id) || graph.relations.has(id);
  if (paths.every((path) => elementsOf(path).every(isThere))) return;
  const [anchor] = ids;
  await growScene(app, 'paths', (scene) => addToScene(scene, subgraph, new Map()), {
    ...(anchor !== undefined && { anchor }),
  });
  app.canvas.current?.reveal(...new Set(paths.flatMap(({ entities }) => entities)));
}

/** Looks for the shortest paths among 2 to 50 entities, draws them as one step, and lists them. */
export async function findPaths(app: App, ids: readonly string[], options = USUAL_PATHS): Promise<void> {
  const found = await lookFor<Connections>(
    app,
    (load, running) => ({ type: 'paths', ids, options, load, running }),
    (signal) => app.api.ask('connect', { body: { ids, ...options }, signal }),
  );
  if (found) await waitFor(app, () => drawPaths(app, ids, found));
}
