import type { Drawn } from '../state/drawn/drawn.ts';
import type { LabelPlan } from './label-plan.ts';
import { HALO, type PageStyle } from './style-input.ts';

type Colours = Pick<PageStyle, 'ink' | 'ground' | 'font'>;

function paintName(context: CanvasRenderingContext2D, text: string, font: number, colours: Colours): void {
  context.font = `${font}px ${colours.font}`;
  context.lineWidth = 2 * HALO * font;
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.ink;
  context.strokeText(text, 0, 0);
  context.fillText(text, 0, 0);
}

/** An angle at which words are not upside down. */
const upright = (angle: number): number => (Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);

/** Paints the planned labels of some nodes and lines, in the coordinates of the picture. */
export function paintWords(
  context: CanvasRenderingContext2D,
  { nodes, edges }: Drawn,
  plan: LabelPlan,
  colours: Colours,
  halfHeight: (id: string) => number,
): void {
  context.textAlign = 'center';
  context.lineJoin = 'round';
  const paintAt = (x: number, y: number, angle: number, paint: () => void): void => {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    paint();
    context.restore();
  };
  context.textBaseline = 'middle';
  for (const [id, { font, shift, text = '' }] of plan.edges) {
    const edge = edges.get(id);
    const [from, to] = [nodes.get(edge?.source ?? ''), nodes.get(edge?.target ?? '')];
    if (!edge || !from || !to) continue;
    const angle = upright(Math.atan2(to.y - from.y, to.x - from.x));
    const [x, y] = [(from.x + to.x) / 2 + shift.x, (from.y + to.y) / 2 + shift.y];
    paintAt(x, y, angle, () => paintName(context, text, font, colours));
  }
  context.textBaseline = 'top';
  for (const [id, { font, shift }] of plan.nodes) {
    const node = nodes.get(id);
    if (!node) continue;
    const [x, y] = [node.x + shift.x, node.y + halfHeight(id) + shift.y];
    paintAt(x, y, 0, () => paintName(context, node.label, font, colours));
  }
}
