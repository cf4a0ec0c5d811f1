import type { NameMatch, SearchHit } from '../../../model/api/answers.ts';

/** One name of the list and what it finds. */
export interface PastedRow extends NameMatch {
  /** Where it stands in the list, from 1. */
  readonly line: number;
  /** The entity taken for it, by id. */
  readonly chosen: string | undefined;
}

export interface Pasted {
  readonly text: string;
  /** Undefined until the list was looked up. */
  readonly rows: readonly PastedRow[] | undefined;
  /** While it is looked up: how many of how many names have their answer. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  /** Why it could not be looked up. */
  readonly failure: { readonly code: string; readonly message: string } | undefined;
}

export const NOTHING_PASTED: Pasted = { text: '', rows: undefined, progress: undefined, failure: undefined };

/** `found`: an entity is taken for it; `open`: several could be meant; `missing`: nothing has such a name. */
export type PastedStatus = 'found' | 'open' | 'missing';

export function statusOf({ chosen, total }: PastedRow): PastedStatus {
  if (chosen !== undefined) return 'found';
  return total === 0 ? 'missing' : 'open';
}

/** How it stood before the reader chose. */
export function givenStatusOf(row: PastedRow): PastedStatus {
  return statusOf({ ...row, chosen: certainHit(row)?.entity.id });
}

/** More names than a reader can look through. */
export const MOST_NAMES = 10_000;
const LONGEST_NAME = 200;

/** `1. `, `2、`, `（3）` before a name. */
const NUMBERING = /^(?:[(（]\d{1,4}[)）]|\d{1,4}[.．、)）](?=\s*\D))\s*/u;
const QUOTES = /^"([^"]*)"$/u;

const tidy = (text: string): string =>
  text.trim().replace(QUOTES, '$1').replace(NUMBERING, '').trim().slice(0, LONGEST_NAME);

export interface ListedName {
  readonly name: string;
  readonly line: number;
}

function once(names: readonly ListedName[]): ListedName[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name));
}

/** The names of a pasted list: one per line or cell, each once. */
export function namesIn(text: string): ListedName[] {
  const lines = text.split(/\r\n|\r|\n/u);
  return once(lines.flatMap((line, index) => line.split('\t').map((cell) => ({ name: tidy(cell), line: index + 1 }))));
}

/** What a name is made of when it is no name but several with commas between. Many a name has a comma itself. */
export function partsOf({ name, line }: ListedName): ListedName[] {
  const parts = once(name.split(/[,，、;；]/u).map((part) => ({ name: tidy(part), line })));
  return parts.length > 1 ? parts : [];
}

/** The hit that is certainly meant: its whole name or an alias, or the only one that begins so. */
export function certainHit({ hits, total }: NameMatch): SearchHit | undefined {
  const [best, second] = hits;
  if (!best) return undefined;
  const { rule } = best.matched;
  if (rule !== 'exact' && rule !== 'prefix') return undefined;
  if (total === 1 || second?.matched.rule !== rule) return best;
  const isOwnName = ({ entity, matched }: SearchHit): boolean => matched.name === entity.name;
  return rule === 'exact' && isOwnName(best) && !isOwnName(second) ? best : undefined;
}
