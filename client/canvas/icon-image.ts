/** An icon's strokes as an image that the canvas can paint into a shape. */
export function iconImage(strokes: readonly string[], colour: string): string {
  const paths = strokes.map((stroke) => `<path d="${stroke}"/>`).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
