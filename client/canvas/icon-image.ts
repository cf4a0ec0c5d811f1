const asImage = (body: string, attributes: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" ${attributes}>${body}</svg>`,
  )}`;

/** How an icon's strokes become an image that the canvas can paint into a shape. */
export type IconPainter = (strokes: readonly string[], colour: string) => string;

const SIDE = 96;
const VIEW_BOX = 24;

const painted = new Map<string, string>();

/**
 * In the browser as pixels, at a short address: a drawing would be drawn anew for every shape it is painted into, and
 * an image written out in full is read letter by letter whenever a shape is styled.
 */
export function paintIcon(strokes: readonly string[], colour: string): string {
  const name = `${colour} ${strokes.join(' ')}`;
  const known = painted.get(name) ?? URL.createObjectURL(asPixels(strokes, colour));
  painted.set(name, known);
  return known;
}

function asPixels(strokes: readonly string[], colour: string): Blob {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(SIDE / VIEW_BOX, SIDE / VIEW_BOX);
    Object.assign(context, { strokeStyle: colour, lineWidth: 2, lineCap: 'round', lineJoin: 'round' });
    for (const stroke of strokes) context.stroke(new Path2D(stroke));
  }
  const [, data = ''] = canvas.toDataURL().split(',');
  return new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], { type: 'image/png' });
}

/** As a drawing: where there is no page to paint on. */
export function svgIcon(strokes: readonly string[], colour: string): string {
  const paths = strokes.map((stroke) => `<path d="${stroke}"/>`).join('');
  return asImage(
    paths,
    `fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`,
  );
}

/** Tabler's filled pin (MIT). */
const PIN =
  'M16 3a1 1 0 0 1 .117 1.993l-.117 .007v4.764l1.894 3.789a1 1 0 0 1 .1 .331l.006 .116v2a1 1 0 0 1 -.883 .993l-.117 .007h-4v4a1 1 0 0 1 -1.993 .117l-.007 -.117v-4h-4a1 1 0 0 1 -.993 -.883l-.007 -.117v-2a1 1 0 0 1 .06 -.34l.046 -.107l1.894 -3.791v-4.762a1 1 0 0 1 -.117 -1.993l.117 -.007h8z';

/** A pin on a disc of the ground's colour, so that it is seen on every shape. */
export const pinImage = (ink: string, ground: string): string =>
  asImage(
    `<circle cx="12" cy="12" r="11.5" fill="${ground}"/><path fill="${ink}" transform="translate(3 3) scale(.75)" d="${PIN}"/>`,
    '',
  );
