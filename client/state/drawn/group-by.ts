import { waitFor, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { changeScene } from '../change.ts';
import type { FacetIndex } from '../filters/facets.ts';
import { groupedPicture, MOST_DRAWN } from './grouping.ts';
import { centreOf, rounded } from '../layout/geometry.ts';
import { layoutInput } from '../layout/input-of.ts';
import { ensureFacets } from '../filters/load-facets.ts';
import { growScene } from '../place.ts';
import { isGroupId, moveInScene, restOf, type Grouping, type Point, type Positions, type Scene } from '../scene.ts';
import { shown } from '../filters/shown.ts';

const withoutGroups = (positions: Positions, isGone: (id: string) => boolean = () => false): Positions =>
  new Map([...positions].filter(([id]) => !isGroupId(id) && !isGone(id)));

/** What stands alone among groups was placed as one of them, without a look at what is inside of the others. */
function aloneIn(state: AppState): ReadonlySet<string> {
  const groups = [...(groupedPicture(state)?.groups.values() ?? [])];
  return new Set(groups.flatMap(({ members }) => (members.length === 1 ? members.map(({ id }) => id) : [])));
}

/** Groups have more room than entities: what is in them comes to stand around them. */
const ROOMIER = 1.7;

/** The middle of what stands on the canvas now. */
const middleOf = ({ positions }: Scene): Point => centreOf(positions.values());

/** Groups in the places of their members, all of them closed. */
async function grouped(app: App, scene: Scene, by: Grouping['by'], facets: FacetIndex): Promise<Scene> {
  const positions = withoutGroups(scene.positions);
  const next: Scene = { ...scene, grouping: { by, opened: new Set() }, positions, plates: [] };
  const input = layoutInput({ scene: next, facets }, () => false);
  const arranged = await app.arrange({ how: 'force', input });
  const [from, to] = [centreOf(arranged.positions.values()), middleOf(scene)];
  const spread = [...arranged.positions].map(([id, { x, y }]) => {
    const at = rounded({ x: to.x + ROOMIER * (x - from.x), y: to.y + ROOMIER * (y - from.y) });
    return [id, at] as const;
  });
  return moveInScene(next, new Map(spread));
}

/** Draws groups in place of the entities: by kind, or by the regions they lie in. */
export function groupBy(app: App, by: Grouping['by']): Promise<void> {
  return waitFor(app, async () => {
    const facets = by === 'region' ? await ensureFacets(app) : app.store.getState().facets;
    const before = app.store.getState().scene;
    const next = await grouped(app, before, by, facets);
    changeScene(app, 'group', (scene) => (scene === before ? next : scene));
    app.canvas.current?.fit();
  });
}

/** Whether so few entities are shown that each can be drawn. */
export const canUngroup = (state: Parameters<typeof shown>[0]): boolean => shown(state).entities.size <= MOST_DRAWN;

/** Draws every entity again; those that never stood on the canvas find their places. */
export function ungroup(app: App): Promise<void> {
  return waitFor(app, async () => {
    if (!canUngroup(app.store.getState())) return;
    const alone = aloneIn(app.store.getState());
    await growScene(app, 'group', ({ grouping: _grouping, ...scene }) => ({
      ...scene,
      grouping: undefined,
      positions: withoutGroups(scene.positions, (id) => alone.has(restOf(id) ?? id) && !scene.pinned.has(id)),
    }));
    app.canvas.current?.fit();
  });
}
