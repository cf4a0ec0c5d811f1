import type { Relation } from '../../../model/graph.ts';
import { tell, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { changeScene } from '../change.ts';
import { otherEnd, relationsOf, type Graph } from '../graph.ts';
import { besideTheirOwn } from '../layout/beside.ts';
import { moveInScene, restId, takeFromScene, type Scene } from '../scene.ts';

/** The canvas as it was before an entity was expanded, as far as the history reaches back. */
function beforeExpanding({ scene, history }: AppState, id: string): Graph | undefined {
  if (!scene.expanded.has(id)) return undefined;
  const step = history.past.findLast(({ value }) => !value.expanded.has(id));
  return step?.name === 'expand' && step.value.graph.entities.has(id) ? step.value.graph : undefined;
}

interface Collapsing {
  /** What is collapsed, with the canvas as it was before each was expanded. */
  readonly roots: ReadonlyMap<string, Graph | undefined>;
  readonly graph: Graph;
  readonly expanded: ReadonlySet<string>;
  /** Never taken away. */
  readonly kept: ReadonlySet<string>;
}

/** Everything that is tied to `start`, over however many others, when `gone` are away. */
function partWith(graph: Graph, start: string, gone: ReadonlyMap<string, unknown>): Set<string> {
  const part = new Set([start]);
  // A set goes on with what is added while it is gone through.
  for (const id of part)
    for (const relation of relationsOf(graph, id)) {
      const other = otherEnd(relation, id);
      if (!gone.has(other)) part.add(other);
    }
  return part;
}

/**
 * The neighbours that nothing else ties to the picture, each with what hangs on it alone. Where it is not known what
 * was there before, only neighbours without any other tie: half of the picture may hang on one of the others.
 */
function hanging({ roots, graph, kept }: Collapsing): Set<string> {
  const near = new Set([...roots.keys()].flatMap((id) => relationsOf(graph, id).map((tie) => otherEnd(tie, id))));
  const befores = [...roots.values()];
  const isCertain = befores.every(Boolean);
  const stays = (id: string): boolean => kept.has(id) || befores.some((before) => before?.entities.has(id));
  const seen = new Set<string>(roots.keys());
  const found: string[] = [];
  for (const neighbour of near) {
    if (seen.has(neighbour)) continue;
    const part = [...partWith(graph, neighbour, roots)];
    for (const id of part) seen.add(id);
    const isAlone = part.filter((id) => near.has(id)).length === 1;
    if (isAlone && (isCertain || part.length === 1) && !part.some(stays)) found.push(...part);
  }
  return new Set(found);
}

/** Relations that an expansion brought between what was there before. */
function broughtBetween({ roots, graph, expanded }: Collapsing): string[] {
  const isBrought = (before: Graph, relation: Relation, other: string): boolean =>
    before.entities.has(other) && !before.relations.has(relation.id) && (roots.has(other) || !expanded.has(other));
  return [...roots].flatMap(([id, before]) =>
    relationsOf(graph, id)
      .filter((relation) => before && isBrought(before, relation, otherEnd(relation, id)))
      .map((relation) => relation.id),
  );
}

function collapsed(state: AppState, ids: readonly string[]): Scene {
  const { scene, selection } = state;
  const { graph, pinned } = scene;
  const roots = new Map(ids.map((id) => [id, beforeExpanding(state, id)]));
  const kept = new Set([...selection, ...pinned]);
  const collapsing: Collapsing = { roots, graph, expanded: scene.expanded, kept };
  const gone = new Set([...hanging(collapsing), ...broughtBetween(collapsing)]);
  if (gone.size === 0 && !ids.some((id) => scene.expanded.has(id))) return scene;
  const expanded = new Set([...scene.expanded].filter((id) => !roots.has(id)));
  const cursors = new Map([...scene.cursors].filter(([id]) => !roots.has(id)));
  const rests = new Set(ids.map(restId));
  const positions = new Map([...scene.positions].filter(([id]) => !rests.has(id)));
  const left = takeFromScene({ ...scene, expanded, cursors, positions }, gone);
  return moveInScene(left, besideTheirOwn(left));
}

/**
 * Takes back what expanding brought: the neighbours of these entities that hang on nothing else, unless they are
 * pinned or selected. One step.
 */
export function collapse(app: App, ids: readonly string[]): void {
  const state = app.store.getState();
  const about = ids.length === 1 ? ids[0] : undefined;
  changeScene(app, 'collapse', () => collapsed(state, ids), { ...(about !== undefined && { about }) });
  const { graph } = app.store.getState().scene;
  tell(app, { type: 'collapsed', removed: state.scene.graph.entities.size - graph.entities.size });
}
