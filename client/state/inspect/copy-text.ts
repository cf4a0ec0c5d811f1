import type { Claim, EntityDetail, Lines, Props, RelationDetail } from '../../../model/graph.ts';

/** How the language of the page puts a text together; what stands on the canvas has words of its own. */
export interface CopyWords {
  readonly name: (entity: Pick<EntityDetail, 'name' | 'nameEn'>) => string;
  readonly kind: (kind: string) => string;
  /** From one end to the other: 投资. */
  readonly verb: (kind: string) => string;
  /** Stage, amounts with their basis, dates: what is said of a relation in brackets. */
  readonly facts: (kind: string, props: Props) => readonly string[];
  /** The properties of an entity, each as `label：value`. */
  readonly properties: (entity: EntityDetail) => readonly string[];
  readonly statement: (claim: Claim) => string;
  /** A source in full: title, publisher, date. */
  readonly source: (id: string) => string;
  readonly lines: (lines: Lines) => string;
  readonly brackets: (facts: readonly string[]) => string;
  /** What parts words and the items of a list, and what ends a sentence. */
  readonly marks: { readonly word: string; readonly item: string; readonly stop: string };
  /** That so many more were left out. */
  readonly more: (count: number) => string;
  /** What goes before a citation. */
  readonly dash: string;
}

/** What can be copied: an entity, a relation, or one claim. */
export type Copied =
  | { readonly type: 'entity'; readonly detail: EntityDetail }
  | { readonly type: 'relation'; readonly detail: RelationDetail }
  | { readonly type: 'claim'; readonly claim: Claim };

/** A sentence ends with a stop, once. */
const closed = (text: string, { stop }: CopyWords['marks']): string =>
  /[.。!！?？]”?$/u.test(text.trim()) ? text.trim() : text.trim() + stop;

const listed = (parts: readonly string[], { marks }: CopyWords): string => parts.filter(Boolean).join(marks.item);

/** One claim behind a sentence: its source in full. */
function withCitation(sentence: string, { source, lines }: Claim, words: CopyWords): string {
  const where = listed([words.source(source), lines ? words.lines(lines) : ''], words);
  return closed(sentence, words.marks) + words.dash + where;
}

/** Several claims, each with the number of its source; the sources stand below, each once. */
function withNotes(claims: readonly Claim[], words: CopyWords): string[] {
  const sources = [...new Set(claims.map(({ source }) => source))];
  const texts = claims.map((claim) => {
    const where = [String(sources.indexOf(claim.source) + 1), claim.lines ? words.lines(claim.lines) : ''];
    return `${closed(words.statement(claim), words.marks)}[${listed(where, words)}]`;
  });
  return [...texts, ...sources.map((source, index) => `[${index + 1}] ${words.source(source)}`)];
}

function relationText({ kind, ends, props, claims }: RelationDetail, words: CopyWords): string {
  const sentence = [words.name(ends.from), words.verb(kind), words.name(ends.to)].join(words.marks.word);
  const facts = words.facts(kind, props);
  const whole = sentence + (facts.length > 0 ? words.brackets(facts) : '');
  const [first] = claims;
  if (first && claims.length === 1) return withCitation(whole, first, words);
  return [closed(whole, words.marks), ...withNotes(claims, words)].join('\n');
}

function entityText(detail: EntityDetail, words: CopyWords): string {
  const { name, nameEn, aliases, kind, claims } = detail;
  const shown = words.name(detail);
  const others = [name, nameEn ?? shown, ...aliases].filter((one) => one !== shown);
  const head = shown + words.brackets([words.kind(kind), ...others]);
  return [head, ...words.properties(detail), ...withNotes(claims, words)].join('\n');
}

/** A plain text with its citation, to be pasted into a report. */
export function copyText(copied: Copied, words: CopyWords): string {
  if (copied.type === 'claim') return withCitation(words.statement(copied.claim), copied.claim, words);
  if (copied.type === 'relation') return relationText(copied.detail, words);
  return entityText(copied.detail, words);
}
