import type cytoscape from 'cytoscape';
import type { Drawn } from '../state/drawn/drawn.ts';
import { NOTHING_DRAWN } from '../state/drawn/patch.ts';
import { atRest } from './at-rest.ts';
import { growthAt, planLabels, type LabelPlan } from './label-plan.ts';
import type { ShiftedLabel } from './label-plan-input.ts';
import type { Box } from './label-priority.ts';
import type { LayerHold } from './layer-hold.ts';
import { nearLines } from './near-lines.ts';
import { restyleInSlices } from './slices.ts';
import { HALO } from './style-input.ts';
import { sightOf } from './viewport.ts';

/** In a picture with more elements, details wait until the view has come to rest. */
const SMALL = 300;
const AT_REST = 130;
/** Details come that much before what they belong to comes into view. */
const AHEAD = 1.5;

const ahead = (sight: Box): Box => ({ ...sight, width: sight.width * AHEAD, height: sight.height * AHEAD });

/** What is told, and the lines that are drawn in full; by the ids of the elements. */
export interface Detail {
  readonly told: ReadonlyMap<string, ShiftedLabel>;
  readonly near: ReadonlySet<string>;
}

export const NO_DETAIL: Detail = { told: new Map(), near: new Set() };

/** A plate's id is a region's, which may stand on the canvas itself. */
export const plateId = (id: string): string => `plate~${id}`;

/** A plan by the ids that elements have on the canvas. */
export function toldOf({ nodes, edges, plates }: LabelPlan): Detail['told'] {
  const all = new Map([...nodes, ...edges]);
  for (const [id, told] of plates) all.set(plateId(id), told);
  return all;
}

function isSame(a: ShiftedLabel | undefined, b: ShiftedLabel | undefined): boolean {
  if (!a || !b) return a === b;
  return a.font === b.font && a.text === b.text && a.shift.x === b.shift.x && a.shift.y === b.shift.y;
}

/** What an element's label is drawn from; nothing where it is not told. */
export function labelData({ told }: Detail, id: string): Record<string, number | string> {
  const label = told.get(id);
  if (!label) return {};
  const { font, shift, text } = label;
  return { font, halo: HALO * font, shiftX: shift.x, shiftY: shift.y, ...(text !== undefined && { words: text }) };
}

/**
 * Keeps words and arrowheads where they can be seen: which there are follows from what is drawn, what is selected,
 * and from where one looks.
 */
export class Details {
  private readonly cy: cytoscape.Core;
  private drawn: Drawn = NOTHING_DRAWN;
  private chosen: ReadonlySet<string> = new Set();
  private wanted: Detail = NO_DETAIL;
  private readonly told = new Map<string, ShiftedLabel>();
  private readonly near = new Set<string>();
  private isLate = false;
  private readonly rest: ReturnType<typeof atRest>;
  private readonly hold: LayerHold;
  private stop: () => void = () => undefined;

  constructor(cy: cytoscape.Core, hold: LayerHold) {
    this.cy = cy;
    this.hold = hold;
    let grown = growthAt(cy.zoom());
    this.rest = atRest(cy, AT_REST, () => this.tidy());
    cy.on('viewport', () => {
      const now = growthAt(cy.zoom());
      const isAnother = now !== grown;
      grown = now;
      if (isAnother && this.isSmall()) this.tidy();
      else this.tidyLater();
    });
  }

  /**
   * Finds the details of what is about to be drawn.
   * @returns what new elements are drawn with from the beginning, so that they are styled once
   */
  plan(drawn: Drawn, chosen: ReadonlySet<string>, added: readonly string[]): Detail {
    const isSamePicture = drawn === this.drawn;
    this.drawn = drawn;
    this.chosen = chosen;
    // Many at once are first seen, then read; and in a large picture what is selected is first marked.
    this.isLate = added.length > SMALL || (isSamePicture && !this.isSmall());
    if (this.isLate) return NO_DETAIL;
    this.look();
    for (const id of added) this.bringOnPaper(id);
    return this.wanted;
  }

  /** Forgets what left the picture: should it come back, it comes without. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.told.delete(id);
      this.near.delete(id);
    }
  }

  /** Brings what is in view to the plan; the rest when it comes into view. */
  settle(): void {
    if (this.isLate) return this.tidyLater();
    this.rest.stop();
    this.bringAll(this.changes());
  }

  private tidyLater(): void {
    this.stop();
    this.rest.wait();
  }

  private tidy(): void {
    this.isLate = false;
    this.look();
    const changes = this.changes();
    // Nobody waits for this: it is seen when all of it is drawn.
    this.bringAll(changes, () => changes.length > 0 && this.hold.begin());
  }

  private bringAll(ids: readonly string[], done?: () => void): void {
    this.stop();
    this.stop = restyleInSlices(this.cy, ids, (element, id) => this.bring(element, id), done);
  }

  private isSmall(): boolean {
    return this.drawn.edges.size + this.drawn.nodes.size < SMALL;
  }

  private look(): void {
    const { cy, drawn, chosen } = this;
    const [zoom, sight] = [cy.zoom(), sightOf(cy)];
    const view = ahead(sight);
    this.wanted = {
      told: toldOf(planLabels(drawn, { chosen, zoom, view, sight })),
      near: nearLines(drawn, zoom, view),
    };
  }

  private changes(): string[] {
    const { wanted, told, near, drawn } = this;
    const view = ahead(sightOf(this.cy));
    const isInView = (id: string): boolean => {
      const node = drawn.nodes.get(id);
      return !node || (Math.abs(node.x - view.x) < view.width / 2 && Math.abs(node.y - view.y) < view.height / 2);
    };
    const ids = new Set([...told.keys(), ...wanted.told.keys(), ...near, ...wanted.near]);
    const isOther = (id: string): boolean =>
      near.has(id) !== wanted.near.has(id) || !isSame(told.get(id), wanted.told.get(id));
    return [...ids].filter((id) => isOther(id) && isInView(id));
  }

  private bringOnPaper(id: string): void {
    const told = this.wanted.told.get(id);
    if (told === undefined) this.told.delete(id);
    else this.told.set(id, told);
    if (this.wanted.near.has(id)) this.near.add(id);
    else this.near.delete(id);
  }

  private bring(element: cytoscape.CollectionReturnValue, id: string): void {
    // Not there yet, or not any more: noted as told it would stay without for ever.
    if (element.empty()) return;
    const { wanted } = this;
    this.bringOnPaper(id);
    if (wanted.told.has(id)) element.data(labelData(wanted, id));
    element.toggleClass('told', wanted.told.has(id)).toggleClass('near', wanted.near.has(id));
  }
}
