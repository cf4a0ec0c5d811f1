import { claimTerms } from '../../model/search/claim-text.ts';
import { compact } from '../../model/search/fold.ts';

/** From and to where something stands in a text. */
export type Span = readonly [start: number, end: number];

/** A text as the search reads it, and where each unit of that stands in the text. */
interface Folded {
  readonly text: string;
  readonly spans: readonly Span[];
}

function folded(text: string): Folded {
  const spans: Span[] = [];
  let read = '';
  let at = 0;
  for (const char of text) {
    const plain = compact(char);
    read += plain;
    for (let unit = 0; unit < plain.length; unit += 1) spans.push([at, at + char.length]);
    at += char.length;
  }
  return { text: read, spans };
}

function spansOf({ text, spans }: Folded, word: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const [first, last] = [spans[at], spans[at + word.length - 1]];
    if (first && last) found.push([first[0], last[1]]);
  }
  return found;
}

/** Spans in their order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** The words asked for, as a claim is searched for them. */
const wordsOf = (query: string): string[] => claimTerms(query).map(compact);

/** Which of the words asked for do not stand in the text. */
export function missingWords(text: string, query: string): string[] {
  const read = folded(text).text;
  return wordsOf(query).filter((word) => !read.includes(word));
}

/** Where the words asked for stand in the text. */
export function foundWords(text: string, query: string): readonly Span[] {
  const read = folded(text);
  return joined(wordsOf(query).flatMap((word) => spansOf(read, word)));
}
