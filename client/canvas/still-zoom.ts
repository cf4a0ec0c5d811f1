import type cytoscape from 'cytoscape';
import { lifeOf } from './create-cy.ts';
import type { LayerHold } from './layer-hold.ts';
import { rendererOf, type Texture } from './renderer.ts';

/** From so many elements on, drawing all of them anew for each turn of the wheel would stutter. */
const LARGE = 250;

/** What is on the screen now, as Cytoscape wants it for its `textureOnViewport`. */
function takeStill(cy: cytoscape.Core, still: HTMLCanvasElement): Texture | null {
  const { data, NODE, canvasWidth: width, canvasHeight: height, prevViewport: seen } = rendererOf(cy);
  const shown = data.canvases[NODE];
  const context = still.getContext('2d');
  if (!shown || !context || !seen) return null;
  [still.width, still.height] = [shown.width, shown.height];
  context.drawImage(shown, 0, 0);
  const { zoom, pan } = seen;
  return { texture: still, viewport: { zoom, pan, width, height, mpan: { x: -pan.x / zoom, y: -pan.y / zoom } } };
}

/**
 * While a large picture is zoomed, what was on the screen is scaled; it is drawn anew when the view comes to rest.
 * Cytoscape can do this by itself, but would draw everything once more, and twice as large, before the first frame,
 * and would show nothing around it while it is moved, where it needs no such help.
 */
export function zoomAsStill(cy: cytoscape.Core, container: HTMLElement, hold: LayerHold): void {
  const still = document.createElement('canvas');
  const begin = (): void => {
    const renderer = rendererOf(cy);
    renderer.textureOnViewport = cy.elements().length > LARGE;
    if (renderer.textureOnViewport && !renderer.textureCache) renderer.textureCache = takeStill(cy, still);
  };
  const end = (): void => {
    // What is on the screen is still such a picture: it can be moved, too.
    if (hold.isOn()) return;
    rendererOf(cy).textureOnViewport = false;
    rendererOf(cy).textureCache = null;
  };
  const options = { capture: true, passive: true, signal: lifeOf(cy) } as const;
  container.addEventListener('wheel', begin, options);
  container.addEventListener('touchstart', ({ touches }) => touches.length === 2 && begin(), options);
  // Dragging uses the drawn picture again.
  container.addEventListener('mousedown', end, options);
  container.addEventListener('touchstart', ({ touches }) => touches.length === 1 && end(), options);
}
