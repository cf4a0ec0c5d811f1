import { Fragment, type ReactElement } from 'react';
import { foundWords, type Span } from './found-words.ts';

/** Latin letters take half the room. */
const roomOf = (text: string): number => [...text].reduce((room, char) => room + (char < '\u2e80' ? 0.5 : 1), 0);

/** A letter or half of a character; the Chinese have no words to cut through. */
const IN_WORD = /[\p{Script=Latin}\p{N}\p{Cs}]/u;
const REST_OF_WORD = /^[\p{Script=Latin}\p{N}\p{Cs}]+\s*/u;

/** Where to begin so that the first word found is seen: 0, or a little before it and not within a Latin word. */
function beginning(text: string, [first]: readonly Span[], fits: number): number {
  if (!first || roomOf(text.slice(0, first[1])) <= fits) return 0;
  let start = first[0];
  while (start > 0 && roomOf(text.slice(start, first[0])) < fits / 3) start -= 1;
  if (!IN_WORD.test(text[start - 1] ?? '')) return start;
  return start + (REST_OF_WORD.exec(text.slice(start, first[0]))?.[0].length ?? 0);
}

interface Props {
  readonly text: string;
  readonly query: string;
  /** For how many Han characters there certainly is room. */
  readonly fits: number;
}

/** A text with the words asked for set off. */
export function MarkedText({ text, query, fits }: Props): ReactElement {
  const spans = foundWords(text, query);
  const start = beginning(text, spans, fits);
  return (
    <>
      {start > 0 && '…'}
      {spans.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(spans[index - 1]?.[1] ?? start, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.[1] ?? start)}
    </>
  );
}
