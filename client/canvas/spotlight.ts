import type cytoscape from 'cytoscape';
import type { Drawn, DrawnEdge, DrawnNode } from '../state/drawn/drawn.ts';
import { NOTHING_DRAWN } from '../state/drawn/patch.ts';
import type { Point } from '../state/scene.ts';
import { planLabels } from './label-plan.ts';
import { paintWords } from './paint-words.ts';
import { rendererOf } from './renderer.ts';
import type { PageStyle } from './style-input.ts';
import { sightOf } from './viewport.ts';

/** What stands in the light: nodes and lines by id. `named`: told in full. */
export interface Lit {
  readonly ids: ReadonlySet<string>;
  readonly named?: string;
}

/** How much of the rest is still seen. */
const VEIL = 0.84;
/** Of more lines than these, words would only pile up. */
const FEW_LINES = 24;

function litPart({ nodes, edges }: Drawn, { ids, named }: Lit): Drawn {
  const some = <T extends DrawnNode | DrawnEdge>(all: ReadonlyMap<string, T>): Map<string, T> =>
    new Map(
      [...ids].flatMap((id) => {
        const one = all.get(id);
        return one ? [[id, one] as const] : [];
      }),
    );
  const litNodes = some(nodes);
  const node = litNodes.get(named ?? '');
  // Under the pointer a name is told in full.
  if (node) litNodes.set(node.id, { ...node, label: node.name });
  return { nodes: litNodes, edges: some(edges), plates: NOTHING_DRAWN.plates };
}

/**
 * A veil over the picture, and on it once more what stands in the light. The picture itself is not touched: of
 * thousands of elements none has to be styled or drawn anew.
 */
export class Spotlight {
  private readonly cy: cytoscape.Core;
  private readonly canvas = document.createElement('canvas');
  private lit: Lit | undefined;
  private readonly source: () => { readonly drawn: Drawn; readonly colours: PageStyle };

  constructor(cy: cytoscape.Core, container: HTMLElement, source: Spotlight['source']) {
    this.cy = cy;
    this.source = source;
    this.canvas.className = 'canvas-spotlight';
    this.canvas.hidden = true;
    container.append(this.canvas);
    // Moves and zooms with the picture.
    cy.on('render', () => this.lit && this.paint(this.lit));
    cy.on('destroy', () => this.canvas.remove());
  }

  show(lit: Lit | undefined): void {
    this.lit = lit;
    this.canvas.hidden = lit === undefined;
    if (lit) this.paint(lit);
  }

  private paint(lit: Lit): void {
    const { cy, canvas } = this;
    const context = canvas.getContext('2d');
    if (!context) return;
    const { drawn, colours } = this.source();
    const ratio = rendererOf(cy).getPixelRatio();
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.globalAlpha = VEIL;
    context.fillStyle = colours.ground;
    context.fillRect(0, 0, width, height);
    context.globalAlpha = 1;
    const [zoom, pan] = [cy.zoom() * ratio, cy.pan()];
    context.setTransform(zoom, 0, 0, zoom, pan.x * ratio, pan.y * ratio);
    this.paintLit(context, litPart(drawn, lit), lit, colours);
  }

  private paintLit(context: CanvasRenderingContext2D, part: Drawn, { named }: Lit, colours: PageStyle): void {
    const { cy } = this;
    const renderer = rendererOf(cy);
    const isTold = (id: string): boolean => cy.getElementById(id).hasClass('told');
    for (const id of [...part.edges.keys(), ...part.nodes.keys()]) {
      const element = cy.getElementById(id);
      if (element.nonempty()) renderer.drawElement(context, element, undefined, id !== named && isTold(id));
    }
    const edges = part.edges.size <= FEW_LINES ? part.edges : new Map<string, DrawnEdge>();
    // Their own words stay where they are, but for the one that is told in full.
    const standing = (id: string): Point | undefined => {
      const { shiftX: x, shiftY: y } = cy.getElementById(id).data() as { shiftX?: number; shiftY?: number };
      return id !== named && isTold(id) && x !== undefined && y !== undefined ? { x, y } : undefined;
    };
    const chosen = new Set(named === undefined ? [] : [named]);
    const {
      nodes: names,
      edges: lines,
      plates,
    } = planLabels({ ...part, edges }, { chosen, zoom: cy.zoom(), view: sightOf(cy), standing });
    // What has its words already keeps them where they are.
    const untold = <T>(planned: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...planned].filter(([id]) => id === named || !isTold(id)));
    const plan = { nodes: untold(names), edges: untold(lines), plates };
    paintWords(context, part, plan, colours, (id) => cy.getElementById(id).height() / 2);
  }
}
