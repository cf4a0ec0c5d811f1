import type { Relation } from '../../model/graph.ts';
import type { AppState } from '../state/app-state.ts';
import type { CanvasWords, GroupWords } from '../state/drawn/drawn.ts';
import { translate, type Language } from '../i18n/index.ts';
import { amountsIn, amountText, kindLabel, nameOf, relationLabel, shortNameOf } from './entity-words.ts';

/** Ten Han characters, or as much as takes their place. */
const ROOM = 10;

/** Cuts a name to what fits under a shape. */
export function shortName(name: string): string {
  let room = ROOM;
  const chars = [...name];
  const end = chars.findIndex((char) => (room -= char > '⺀' ? 1 : 0.5) < 0);
  return end < 0 ? name : `${chars.slice(0, end).join('').trimEnd()}…`;
}

/** What a group is called: the kind of its members, or the region they lie in. */
export function groupName({ by, key, place }: Pick<GroupWords, 'by' | 'key' | 'place'>, language: Language): string {
  if (by === 'kind') return kindLabel(key, language);
  return place ? nameOf(place, language) : translate(language, 'canvas.nowhere');
}

/** The words on the canvas in the language of the page. */
export function canvasWords({ language }: AppState): CanvasWords {
  const amountWords = ({ props }: Relation): string => amountText(amountsIn(props).slice(0, 1), language);
  const relationWords = (relation: Relation): string =>
    [relationLabel(relation.kind, 'out', language), amountWords(relation)].filter(Boolean).join(' ');
  return {
    name: (entity) => nameOf(entity, language),
    entity: (entity) => shortName(shortNameOf(entity, language)),
    relation: relationWords,
    amount: amountWords,
    bundle: (relations) => {
      const [first, ...others] = new Set(relations.map(relationWords));
      if (first === undefined || others.length === 0) return `${first ?? ''} ×${relations.length}`;
      if (others.length === 1 && relations.length === 2) return `${first} · ${others[0]}`;
      return translate(language, 'canvas.bundle', { label: first, n: relations.length });
    },
    rest: (n) => translate(language, 'canvas.rest', { n }),
    group: (group) => {
      const key = group.more ? 'canvas.group.more' : (`canvas.group.${group.by}` as const);
      return translate(language, key, { name: groupName(group, language), n: group.count });
    },
    sum: (n) => translate(language, 'canvas.sum', { n }),
    plate: ({ name }, place) => (place ? nameOf(place, language) : name || translate(language, 'canvas.nowhere')),
  };
}
