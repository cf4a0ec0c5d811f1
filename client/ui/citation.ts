import type { SourceStats } from '../../model/api/answers.ts';
import { formatDate } from '../../model/dates.ts';
import type { Language } from '../i18n/index.ts';

/** In widths of a Latin letter; a Chinese character takes two. */
const SHORT = 24;

const widthOf = (character: string): number => (character > '\u2e7f' ? 2 : 1);

function shortened(title: string): string {
  let [short, width] = ['', 0];
  for (const character of title) {
    width += widthOf(character);
    if (width > SHORT) return `${short.trimEnd()}…`;
    short += character;
  }
  return title;
}

const quoted = (title: string, language: Language): string => (language === 'en' ? `“${title}”` : `《${title}》`);

const dateIn = ({ date }: SourceStats, language: Language): string => (date ? formatDate(date, language) : '');

/** The beginning of its title, and its date: 《一份成绩单背后的进阶之…》, 2024年9月. */
export function shortParts(source: SourceStats, language: Language): { readonly title: string; readonly date: string } {
  return { title: quoted(shortened(source.title), language), date: dateIn(source, language) };
}

/** The same in one line. */
export function shortCitation(source: SourceStats, language: Language): string {
  const { title, date } = shortParts(source, language);
  return [title, date].filter(Boolean).join(language === 'en' ? ', ' : ' ');
}

/** Everything that a reader needs to find it elsewhere. */
export function fullCitation(source: SourceStats, language: Language): string {
  const english = language === 'en';
  const authors = source.authors?.join(english ? ', ' : '、');
  const parts = [quoted(source.title, language), source.publisher, authors, dateIn(source, language)];
  return parts.filter(Boolean).join(english ? ', ' : '\uff0c');
}
