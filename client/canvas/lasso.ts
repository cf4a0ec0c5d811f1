import type cytoscape from 'cytoscape';
import type { App } from '../state/app.ts';
import type { Drawn, DrawnNode } from '../state/drawn/drawn.ts';
import { idsWithin } from '../state/lasso.ts';
import type { Point } from '../state/scene.ts';
import type { Intents } from './gestures.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Shorter than this, in pixels, it is a tap and no loop. */
const SHORTEST = 12;

const isNamed = ({ type }: DrawnNode): boolean => type !== 'rest';

/** A sheet over the picture that takes what the hand does, except turning the wheel. */
class Sheet {
  readonly element = document.createElement('div');
  private readonly path = document.createElementNS(SVG, 'path');
  private points: Point[] = [];
  private pointer: number | undefined;
  private readonly done: (points: readonly Point[], event: PointerEvent) => void;

  constructor(done: Sheet['done']) {
    this.done = done;
    this.element.className = 'canvas-lasso';
    const svg = document.createElementNS(SVG, 'svg');
    svg.append(this.path);
    this.element.append(svg);
    const { element } = this;
    element.addEventListener('pointerdown', (event) => this.begin(event));
    element.addEventListener('pointermove', (event) => this.add(event));
    element.addEventListener('pointerup', (event) => this.end(event));
    element.addEventListener('pointercancel', () => this.clear());
    // The picture below must not move meanwhile.
    for (const type of ['mousedown', 'touchstart']) element.addEventListener(type, (event) => event.stopPropagation());
  }

  private begin(event: PointerEvent): void {
    if (this.pointer !== undefined || event.button !== 0) return;
    this.pointer = event.pointerId;
    this.element.setPointerCapture(event.pointerId);
    this.points = [];
    this.add(event);
  }

  private add({ pointerId, offsetX, offsetY }: PointerEvent): void {
    if (pointerId !== this.pointer) return;
    this.points.push({ x: offsetX, y: offsetY });
    this.path.setAttribute('d', `M${this.points.map(({ x, y }) => `${x},${y}`).join('L')}Z`);
  }

  private end(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    const { points } = this;
    this.clear();
    this.done(points, event);
  }

  private clear(): void {
    this.pointer = undefined;
    this.points = [];
    this.path.setAttribute('d', '');
  }
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);
}

/**
 * A free loop around what is selected, while the state says so; Shift or Ctrl adds. A tap selects as it does without.
 * @returns what takes it away
 */
export function listenToLasso(
  app: App,
  cy: cytoscape.Core,
  container: HTMLElement,
  intents: Pick<Intents, 'select' | 'selectAlso'>,
  drawn: () => Drawn,
): () => void {
  const inPicture = ({ x, y }: Point): Point => {
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
  };
  const sheet = new Sheet((points, { shiftKey, ctrlKey, metaKey }) => {
    const named = [...drawn().nodes.values()].filter(isNamed);
    const adds = shiftKey || ctrlKey || metaKey;
    const loop = points.map(inPicture);
    const [first] = loop;
    if (!first) return;
    if (lengthOf(points) < SHORTEST) {
      const hit = named.find(({ x, y, size }) => Math.hypot(x - first.x, y - first.y) < size / 2);
      if (hit) intents.selectAlso(hit.id);
      else if (!adds) intents.select([]);
      return;
    }
    const { selection } = app.store.getState();
    intents.select([...new Set([...(adds ? selection : []), ...idsWithin(named, loop)])]);
  });
  const follow = (): void => {
    if (app.store.getState().lasso) container.append(sheet.element);
    else sheet.element.remove();
  };
  follow();
  return app.store.subscribe((now, before) => {
    if (now.lasso !== before.lasso) follow();
  });
}
