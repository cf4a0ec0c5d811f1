import '../../../../client/styles/theme.css';
import { framesWhileMoving, type Movement } from './frames.ts';
import { barePicture, ourPicture, type Picture } from './pictures.ts';
import { beginning, samplePicture } from './sample-picture.ts';

type Side = 'ours' | 'bare';
const make: Readonly<Record<Side, () => Picture>> = { ours: ourPicture, bare: barePicture };

/** Waits until nothing is drawn any more and idle work is done. */
const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * From the change of the state to the first picture with all of it on the screen, in milliseconds; and by how far what was
 * there moved.
 * @param pause since the picture before, in milliseconds
 */
async function adding(side: Side, count: number, pause: number): Promise<{ time: number; moved: number }> {
  const before = 300;
  const whole = samplePicture(before + count, 2 * (before + count));
  const picture = make[side]();
  picture.show(beginning(whole, before));
  picture.cy.zoom(0.4);
  await rest(pause);
  const places = new Map(picture.cy.nodes().map((node) => [node.id(), { ...node.renderedPosition() }]));
  const start = performance.now();
  const drawn = new Map<number, number>();
  picture.cy.on('render', () => {
    const elements = picture.cy.elements().length;
    if (drawn.has(elements)) return;
    drawn.set(elements, Number.NaN);
    setTimeout(() => drawn.set(elements, performance.now() - start));
  });
  picture.show(whole);
  await rest(1200);
  const time = drawn.get(picture.cy.elements().length) ?? Number.NaN;
  const moved = [...places].map(([id, { x, y }]) => {
    const now = picture.cy.getElementById(id).renderedPosition();
    return Math.hypot(now.x - x, now.y - y);
  });
  picture.remove();
  return { time, moved: Math.max(...moved) };
}

/** Frames a second while the hand pans or zooms. */
async function frames(side: Side, entities: number, movement: Movement): Promise<number> {
  const picture = make[side]();
  picture.show(samplePicture(entities, 2 * entities));
  picture.cy.fit();
  await rest(1500);
  const rate = await framesWhileMoving(picture.cy, movement);
  picture.remove();
  return rate;
}

Object.assign(window, { bench: { adding, frames } });
