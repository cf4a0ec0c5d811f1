import type cytoscape from 'cytoscape';

export type Movement = 'pan' | 'zoom';

const LASTS = 3000;

function mouse(type: string, x: number, y: number, buttons: number): MouseEvent {
  return new MouseEvent(type, {
    bubbles: true,
    cancelable: true,
    view: window,
    clientX: x,
    clientY: y,
    button: 0,
    buttons,
  });
}

/** Where nothing stands under the pointer, so that a drag there pans. */
function ground(cy: cytoscape.Core): { x: number; y: number } {
  const spots = Array.from({ length: 400 }, (_none, index) => ({
    x: 20 + (index % 20) * 50,
    y: 20 + Math.floor(index / 20) * 37,
  }));
  const nodes = cy.nodes().map((node) => node.renderedBoundingBox({ includeLabels: false }));
  const free = spots.find(({ x, y }) =>
    nodes.every((box) => x < box.x1 - 6 || x > box.x2 + 6 || y < box.y1 - 6 || y > box.y2 + 6),
  );
  return free ?? { x: 4, y: 4 };
}

/** Moves the picture with every frame for three seconds, as the mouse would, and counts the frames. */
export function framesWhileMoving(cy: cytoscape.Core, movement: Movement): Promise<number> {
  const canvas = cy.container()?.querySelector('canvas') ?? document.body;
  const from = ground(cy);
  if (movement === 'pan') canvas.dispatchEvent(mouse('mousedown', from.x, from.y, 1));
  return new Promise((resolve) => {
    const start = performance.now();
    let count = 0;
    const step = (now: number): void => {
      if (now - start > LASTS) {
        if (movement === 'pan') window.dispatchEvent(mouse('mouseup', from.x, from.y, 0));
        resolve((1000 * count) / (now - start));
        return;
      }
      count += 1;
      const turn = count / 12;
      if (movement === 'pan')
        window.dispatchEvent(mouse('mousemove', from.x + 120 * Math.sin(turn), from.y + 80 * (1 - Math.cos(turn)), 1));
      else
        canvas.dispatchEvent(
          new WheelEvent('wheel', {
            bubbles: true,
            cancelable: true,
            clientX: 550,
            clientY: 400,
            deltaY: Math.sin(turn) > 0 ? 24 : -24,
          }),
        );
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
