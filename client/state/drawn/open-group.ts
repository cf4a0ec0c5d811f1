import { waitFor, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { changeScene } from '../change.ts';
import { canOpenGroup, groupedPicture, groupingOf } from './grouping.ts';
import { moved } from '../layout/geometry.ts';
import { layoutInput } from '../layout/input-of.ts';
import { Room } from '../layout/room.ts';
import { separate } from '../layout/separate.ts';
import { groupId, groupKey, isGroupId, moveInScene, restOf, type Grouping, type Point, type Scene } from '../scene.ts';
import { shown } from '../filters/shown.ts';

function groupingNow({ scene, facets }: AppState): Grouping | undefined {
  return groupingOf(scene, shown({ scene, facets }).entities.size);
}

/** The keys of the groups that something is, stands in, or came from when they were opened. */
export function groupsBehind(state: AppState, ids: readonly string[]): string[] {
  const keys = groupedPicture(state)?.keys;
  const found = ids
    .map((id) => (isGroupId(id) ? groupKey(id) : keys?.get(restOf(id) ?? id)))
    .filter((key) => key !== undefined);
  return [...new Set(found)];
}

const ORIGIN: Point = { x: 0, y: 0 };

/** The scene with the members of a group around where it stood. What is there stays where it is. */
async function opened(app: App, scene: Scene, grouping: Grouping, key: string): Promise<Scene> {
  const { facets } = app.store.getState();
  const open: Scene = { ...scene, grouping: { ...grouping, opened: new Set([...grouping.opened, key]) } };
  const picture = groupedPicture({ scene: open, facets });
  const group = picture?.groups.get(key);
  const ids = new Set(group?.members.slice(0, group.drawn).map(({ id }) => id));
  const positions = new Map([...scene.positions].filter(([id]) => !ids.has(restOf(id) ?? id)));
  const bare: Scene = { ...open, positions };
  const { nodes, links, ...rest } = layoutInput({ scene: bare, facets }, () => false);
  const own = nodes.filter(({ id, beside }) => ids.has(beside ?? id));
  const known = new Set(own.map(({ id }) => id));
  const input = { ...rest, nodes: own, links: links.filter(([a, b]) => known.has(a) && known.has(b)) };
  const arranged = await app.arrange({ how: 'force', input });
  const centre = scene.positions.get(groupId(key)) ?? ORIGIN;
  const wished = [...arranged.positions].map(([id, at]) => [id, moved(at, centre)] as const);
  const drawn = [...(picture?.single.entities.keys() ?? []), ...[...(picture?.groups.keys() ?? [])].map(groupId)];
  return moveInScene(bare, separate(wished, new Room(drawn.flatMap((id) => positions.get(id) ?? []))));
}

/** The members of a group stand on the canvas one by one, as many as there is room for, the best connected first. */
export function openGroup(app: App, id: string): Promise<void> {
  return waitFor(app, async () => {
    const state = app.store.getState();
    const grouping = groupingNow(state);
    if (!grouping || !canOpenGroup(state, id)) return;
    const before = state.scene;
    const next = await opened(app, before, grouping, groupKey(id));
    changeScene(app, 'group', (scene) => (scene === before ? next : scene), { about: id });
    app.canvas.current?.fit();
  });
}

/** Puts the members of opened groups back into them. */
export function closeGroups(app: App, keys: readonly string[]): void {
  const grouping = groupingNow(app.store.getState());
  const left = new Set([...(grouping?.opened ?? [])].filter((key) => !keys.includes(key)));
  if (!grouping || left.size === grouping.opened.size) return;
  changeScene(app, 'group', (scene) => ({ ...scene, grouping: { ...grouping, opened: left } }));
}
