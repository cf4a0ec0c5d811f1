import type { SourceStats } from '../../model/api/answers.ts';
import { formatDate } from '../../model/dates.ts';
import type { Language } from '../i18n/index.ts';

const SHORT = 12;

const quoted = (title: string, language: Language): string => (language === 'en' ? `“${title}”` : `《${title}》`);

const dateIn = ({ date }: SourceStats, language: Language): string => (date ? formatDate(date, language) : '');

/** The beginning of its title, and its date: 《一份成绩单背后的进阶之…》, 2024年9月. */
export function shortParts(source: SourceStats, language: Language): { readonly title: string; readonly date: string } {
  const title = source.title.length > SHORT ? `${source.title.slice(0, SHORT)}…` : source.title;
  return { title: quoted(title, language), date: dateIn(source, language) };
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
