import type { App } from './app.ts';
import { changeScene } from './change.ts';
import type { Scene } from './scene.ts';

export const arePinned = ({ pinned }: Scene, ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => pinned.has(id));

/** No layout moves what is pinned. Where all of them are pinned, they are let go. */
export function togglePin(app: App, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const about = ids.length === 1 ? ids[0] : undefined;
  const turn = (scene: Scene): Scene => {
    const pinned = new Set(scene.pinned);
    const letGo = arePinned(scene, ids);
    for (const id of ids)
      if (letGo) pinned.delete(id);
      else pinned.add(id);
    return { ...scene, pinned };
  };
  changeScene(app, 'pin', turn, { ...(about !== undefined && { about }) });
}
