import type { AppState } from '../state/app-state.ts';
import type { CanvasWords } from '../state/drawn.ts';
import { translate } from '../i18n/index.ts';
import { amountsIn, amountText, nameOf, relationLabel } from './entity-words.ts';

/** Ten Han characters, or as much as takes their place. */
const ROOM = 10;

/** Cuts a name to what fits under a shape. */
export function shortName(name: string): string {
  let room = ROOM;
  const chars = [...name];
  const end = chars.findIndex((char) => (room -= char > '⺀' ? 1 : 0.5) < 0);
  return end < 0 ? name : `${chars.slice(0, end).join('').trimEnd()}…`;
}

/** The words on the canvas in the language of the page. */
export function canvasWords({ language }: AppState): CanvasWords {
  return {
    entity: (entity) => shortName(nameOf(entity, language)),
    relation: ({ kind, props }) =>
      [relationLabel(kind, 'out', language), amountText(amountsIn(props), language)].filter(Boolean).join(' '),
    bundle: (n) => translate(language, 'canvas.bundle', { n }),
    rest: (n) => translate(language, 'canvas.rest', { n }),
  };
}
