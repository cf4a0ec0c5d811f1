import { waitFor, type App } from './app.ts';
import { changeScene } from './change.ts';
import type { ArrangeHow } from './layout/arrange.ts';
import { layoutInput } from './layout/layout-input.ts';
import { moveInScene } from './scene.ts';

/** Lays out everything anew, on command only; undo brings every place back. */
export function rearrange(app: App, how: ArrangeHow): Promise<void> {
  return waitFor(app, async () => {
    const { scene, selection } = app.store.getState();
    const around = selection.find((id) => scene.graph.entities.has(id));
    const input = layoutInput(scene, (id) => scene.pinned.has(id));
    const { positions, plates } = await app.arrange({ how, input, ...(around !== undefined && { around }) });
    changeScene(app, 'arrange', (now) => {
      const still = [...positions].filter(([id]) => now.positions.has(id));
      return { ...moveInScene(now, new Map(still)), plates };
    });
    app.canvas.current?.fit();
  });
}
