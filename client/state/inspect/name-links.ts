import type { Called } from '../../../model/api/answers.ts';

/** An entity by all that it goes by. */
export type Named = Called & { readonly aliases?: readonly string[] };

/** A piece of a text; with `id` it names that entity. */
export interface TextPart {
  readonly text: string;
  readonly id?: string;
}

interface Name {
  readonly name: string;
  readonly id: string;
}

/** Names by how they begin, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** How much of a name the index looks at. */
const BEGINNING = 2;

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{Script=Latin}\p{N}]/u.test(char);

/** Latin words need a letter more than Han: `AI` stands in too many names. */
const isLongEnough = (name: string, shortest: number): boolean =>
  name.length >= (isWord(name[0]) ? shortest + 1 : shortest);

/**
 * The names of entities, for finding them in texts. A name that several go by names none of them.
 * @param shortest how many Han characters a name has at least
 */
export function nameIndex(entities: Iterable<Named>, shortest: number): NameIndex {
  const owners = new Map<string, string | undefined>();
  for (const { id, name, nameEn, aliases = [] } of entities)
    for (const one of [name, nameEn ?? name, ...aliases])
      if (isLongEnough(one, shortest)) owners.set(one, owners.has(one) && owners.get(one) !== id ? undefined : id);
  const index = new Map<string, Name[]>();
  for (const [name, id] of owners) {
    if (id === undefined) continue;
    const start = name.slice(0, BEGINNING);
    const known = index.get(start);
    if (known) known.push({ name, id });
    else index.set(start, [{ name, id }]);
  }
  for (const names of index.values()) names.sort((a, b) => b.name.length - a.name.length);
  return index;
}

function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  const end = at + name.length;
  // `ABB` does not stand in `ABBA`.
  return !(isWord(name[0]) && isWord(text[at - 1])) && !(isWord(name.at(-1)) && isWord(text[end]));
}

function nameAt(text: string, at: number, indexes: readonly NameIndex[]): Name | undefined {
  const start = text.slice(at, at + BEGINNING);
  let longest: Name | undefined;
  for (const index of indexes) {
    const found = index.get(start)?.find(({ name }) => standsAt(text, at, name));
    if (found && found.name.length > (longest?.name.length ?? 0)) longest = found;
  }
  return longest;
}

/** A text in pieces, with the names of entities set apart: at each place the longest, of equals that of the first index. */
export function linkNames(text: string, indexes: readonly NameIndex[]): TextPart[] {
  const parts: TextPart[] = [];
  let plain = 0;
  for (let at = 0; at < text.length;) {
    const found = nameAt(text, at, indexes);
    if (!found) {
      at += 1;
      continue;
    }
    if (plain < at) parts.push({ text: text.slice(plain, at) });
    parts.push({ text: found.name, id: found.id });
    at += found.name.length;
    plain = at;
  }
  if (plain < text.length) parts.push({ text: text.slice(plain) });
  return parts;
}
