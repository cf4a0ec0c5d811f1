import type cytoscape from 'cytoscape';
import type { App } from '../state/app.ts';
import type { AppState, Camera } from '../state/app-state.ts';
import { draw, type CanvasWords, type Drawn } from '../state/drawn/drawn.ts';
import { groupedPicture, standInOf } from '../state/drawn/grouping.ts';
import { isEmpty, NOTHING_DRAWN, patchBetween, type Patch } from '../state/drawn/patch.ts';
import type { Grouping, Point } from '../state/scene.ts';
import { openedPairs } from '../state/select.ts';
import { shown } from '../state/filters/shown.ts';
import { applyInPieces, applyPatch, type Duration } from './apply-patch.ts';
import { Details, plateId } from './details.ts';
import { paintIcon } from './icon-image.ts';
import { pageStyle } from './page-style.ts';
import type { LayerHold } from './layer-hold.ts';
import { restyleInSlices, settleInSlices } from './slices.ts';
import { buildStylesheet } from './stylesheet.ts';
import { type PageStyle, type StylesheetInput } from './style-input.ts';
import { cameraOf, fitView, seeNew, showCamera, type View } from './viewport.ts';

export interface CanvasOptions {
  readonly words: (state: AppState) => CanvasWords;
  readonly icons: StylesheetInput['icons'];
}

const NOTHING: ReadonlySet<string> = new Set();
/** More elements at once are added, or find their looks in new places, piece by piece. */
const MANY = 400;
/** So many elements at once change their looks before the eye, together. */
const SEVERAL = 100;

const addedBy = ({ nodes, edges, plates }: Patch): string[] => [
  ...[nodes, edges].flatMap(({ add }) => add.map(({ id }) => id)),
  ...plates.add.map(({ id }) => plateId(id)),
];

const removedBy = ({ nodes, edges, plates }: Patch): string[] => [
  ...nodes.remove,
  ...edges.remove,
  ...plates.remove.map(plateId),
];

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/** The state as Cytoscape shows it: every change is found by comparing, and only what differs is touched. */
export class Picture {
  readonly cy: cytoscape.Core;
  drawn: Drawn = NOTHING_DRAWN;
  colours: PageStyle;
  private readonly app: App;
  private readonly container: HTMLElement;
  private readonly options: CanvasOptions;
  private readonly details: Details;
  private readonly hold: LayerHold;
  private chosen = NOTHING;
  private opened = NOTHING;
  private cursor: string | undefined;
  /** Set while elements are being added: adds the rest at once. */
  private finishAdding: (() => void) | undefined;
  /** The views before and after it stepped back, and for what. */
  private steppedBack: { readonly from: Camera; readonly to: View; readonly came: readonly string[] } | undefined;
  private groupedBy: Grouping['by'] | undefined;
  private words: { readonly language: AppState['language']; readonly made: CanvasWords } | undefined;

  constructor(app: App, cy: cytoscape.Core, container: HTMLElement, options: CanvasOptions, hold: LayerHold) {
    this.app = app;
    this.cy = cy;
    this.container = container;
    this.options = options;
    this.hold = hold;
    this.details = new Details(cy, hold);
    this.colours = pageStyle(container);
    this.restyle();
  }

  restyle(): void {
    const { app, cy, container, options } = this;
    this.colours = pageStyle(container);
    const { theme } = app.store.getState();
    cy.style(
      buildStylesheet({ ontology: app.ontology, icons: options.icons, paintIcon, theme, colours: this.colours }),
    );
    // Within a batch nothing is drawn, nor is anything made ready for it.
    cy.startBatch();
    settleInSlices(cy, cy.elements(), () => {
      cy.endBatch();
      this.hold.begin();
    });
  }

  /** Brings the picture to the state. */
  redraw(state: AppState, before: AppState | undefined, duration: Duration): void {
    this.finishAdding?.();
    const was = this.drawn;
    this.drawn = this.drawnOf(state, before);
    const isFirst = was.nodes.size === 0;
    if (isFirst) this.look(state);
    const isRegrouped = this.isRegrouped(state) && !isFirst;
    const chosen = new Set(state.selection.map((id) => standInOf(state, id)));
    const patch = patchBetween(was, this.drawn);
    const added = addedBy(patch);
    const detail = this.details.plan(this.drawn, chosen, added);
    this.details.forget(removedBy(patch));
    const finish = (): void => {
      this.finishAdding = undefined;
      this.choose(chosen, new Set(added));
      this.setCursor(state.cursor && standInOf(state, state.cursor));
      this.details.settle();
    };
    const motion = isFirst ? 0 : duration;
    if (added.length > MANY) {
      this.finishAdding = applyInPieces(this.cy, patch, motion, { detail, chosen }, finish);
    } else {
      if (!isEmpty(patch)) applyPatch(this.cy, patch, motion, { detail, chosen });
      finish();
      if (patch.nodes.update.length > MANY) settleInSlices(this.cy, this.cy.elements());
    }
    if (isRegrouped) fitView(this.cy, this.drawn, duration);
    this.stepForward();
  }

  /** Where an entity stands, or the middle of a relation; of what stands in a group, the group. */
  placeOf(id: string): Point | undefined {
    const { nodes, edges } = this.drawn;
    const here = standInOf(this.app.store.getState(), id);
    const edge = edges.get(here);
    const [from, to] = edge ? [nodes.get(edge.source), nodes.get(edge.target)] : [nodes.get(here), nodes.get(here)];
    return from && to && { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }

  /** Steps back to see what came, where hardly any of it is in sight; of what stands in a group, the group. */
  seeNew(fresh: readonly string[], beside: readonly string[], duration: Duration): void {
    if (this.cy.destroyed()) return;
    const state = this.app.store.getState();
    const here = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => standInOf(state, id)))];
    const [from, came] = [cameraOf(this.cy), here(fresh)];
    const to = seeNew(this.cy, this.drawn, came, here(beside), duration);
    this.steppedBack = to && { from, to, came };
  }

  /** Where what the view stepped back for is gone again, it is as it was; unless the reader moved it meanwhile. */
  private stepForward(): void {
    const { cy, steppedBack, drawn } = this;
    if (!steppedBack || steppedBack.came.some((id) => drawn.nodes.has(id))) return;
    const { from, to } = steppedBack;
    this.steppedBack = undefined;
    const { x, y } = cy.pan();
    if (cy.zoom() === to.zoom && x === to.pan.x && y === to.pan.y) showCamera(cy, from);
  }

  private drawnOf(state: AppState, before: AppState | undefined): Drawn {
    const opened = openedPairs(state);
    const isSame =
      state.scene === before?.scene && state.facets === before.facets && state.language === before.language;
    if (isSame && sameSet(opened, this.opened)) return this.drawn;
    this.opened = opened;
    return draw({
      scene: state.scene,
      shown: shown(state),
      grouped: groupedPicture(state),
      facets: state.facets,
      opened,
      ontology: this.app.ontology,
      words: this.wordsOf(state),
    });
  }

  /** The same words as long as the language is the same: what was put into words with them need not be so again. */
  private wordsOf(state: AppState): CanvasWords {
    if (this.words?.language !== state.language)
      this.words = { language: state.language, made: this.options.words(state) };
    return this.words.made;
  }

  /** Whether other groups stand on the canvas than before: what the reader looked at is no longer there. */
  private isRegrouped(state: AppState): boolean {
    const by = groupedPicture(state)?.by;
    const isOther = by !== this.groupedBy;
    this.groupedBy = by;
    return isOther;
  }

  /** The first look at a picture: where the reader left it, or all of it. */
  private look({ camera }: AppState): void {
    if (camera) showCamera(this.cy, camera);
    else fitView(this.cy, this.drawn, 0);
  }

  private choose(chosen: ReadonlySet<string>, dressed: ReadonlySet<string>): void {
    const { cy, chosen: before } = this;
    this.chosen = chosen;
    const changed = [...before, ...chosen].filter((id) => before.has(id) !== chosen.has(id) && !dressed.has(id));
    const done = (): void => {
      if (changed.length > SEVERAL) this.hold.begin();
    };
    restyleInSlices(cy, changed, (element, id) => element.toggleClass('chosen', this.chosen.has(id)), done);
  }

  private setCursor(cursor: string | undefined): void {
    if (cursor === this.cursor) return;
    if (this.cursor !== undefined) this.cy.getElementById(this.cursor).removeClass('cursor');
    if (cursor !== undefined) this.cy.getElementById(cursor).addClass('cursor');
    this.cursor = cursor;
  }
}
