import type cytoscape from 'cytoscape';
import { atRest } from './at-rest.ts';
import { rendererOf } from './renderer.ts';

/** From so many elements on, drawing all of them at once would be felt. */
const LARGE = 700;
/** Drawing that takes longer than this, in milliseconds, would be felt while the picture is moved. */
const SLOW = 12;
/** So long after a change Cytoscape makes no layers, because another change may follow. */
const UNSETTLED = 270;
/** Longer than this nobody waits for a sharper picture. */
const PATIENCE = 2500;
/** Cytoscape's coarsest level: below it, layers are scaled. */
const LOWEST = -4;

/**
 * Has Cytoscape draw a large picture on layers, a few elements a frame, where it would draw all of it at once: after a
 * change of looks, while what was there stays on the screen; and after any other, before the picture is next moved.
 */
export class LayerHold {
  private readonly cy: cytoscape.Core;
  private readonly eye: CanvasRenderingContext2D | null;
  private since: number | undefined;
  private holds = false;
  private frame: number | undefined;

  constructor(cy: cytoscape.Core) {
    this.cy = cy;
    this.eye = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    // What moves must be seen moving.
    cy.on('viewport grab add remove position', () => this.giveUp());
    const { wait } = atRest(cy, UNSETTLED, () => {
      if (rendererOf(cy).lastRedrawTime > SLOW) this.start(false);
    });
    cy.on('render', wait);
  }

  /** Whether frames are held back now. */
  isOn(): boolean {
    return this.since !== undefined && this.holds;
  }

  /** Keeps what is on the screen there until the new picture is on layers. */
  begin(): void {
    this.start(true);
  }

  private start(holds: boolean): void {
    // Without a page there is nothing to draw on.
    if (this.cy.elements().length < LARGE || !this.cy.container()) return;
    this.since = performance.now();
    this.holds = holds;
    if (holds) rendererOf(this.cy).skipFrame = true;
    if (this.frame === undefined) this.turnNext();
  }

  private turnNext(): void {
    this.frame = requestAnimationFrame(() => this.turn());
  }

  private giveUp(): void {
    this.since = undefined;
  }

  /** One frame: held back, unless the layers are there. */
  private turn(): void {
    this.frame = undefined;
    if (this.since === undefined || this.cy.destroyed()) return;
    const waited = performance.now() - this.since;
    if (waited > PATIENCE || (waited > UNSETTLED && this.isDrawn())) {
      this.giveUp();
      if (this.holds) this.cy.forceRender();
      return;
    }
    if (this.holds) rendererOf(this.cy).skipFrame = true;
    this.turnNext();
  }

  /** The browser puts off painting until somebody looks: a little each frame is not felt, all of it at the end would be. */
  private paintNow(layer: HTMLCanvasElement): void {
    this.eye?.drawImage(layer, 0, 0, 1, 1, 0, 0, 1, 1);
  }

  /** True when there is nothing to wait for: all is on layers, or too large for them. */
  private isDrawn(): boolean {
    const renderer = rendererOf(this.cy);
    const { lyrTxrCache: cache } = renderer.data;
    if (cache.skipping || performance.now() - cache.lastInvalidationTime < UNSETTLED) return false;
    const ratio = renderer.getPixelRatio();
    const elements = renderer.getCachedZSortedEles().nondrag;
    const level = Math.max(LOWEST, Math.ceil(Math.log2(this.cy.zoom() * ratio)));
    if (cache.levelIsComplete(level, elements)) return true;
    cache.getLayers(elements, ratio);
    for (const { canvas } of cache.layersByLevel[level] ?? []) this.paintNow(canvas);
    return cache.layersQueue.size() === 0;
  }
}
