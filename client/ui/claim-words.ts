import type { Claim } from '../../model/graph.ts';
import type { Language } from '../i18n/index.ts';
import type { Say } from './app-context.tsx';

export const statementOf = ({ statement, statementEn }: Claim, language: Language): string =>
  language === 'en' ? (statementEn ?? statement) : statement;

/** Where in its source a claim stands. */
export function linesText({ lines }: Claim, say: Say): string {
  if (!lines) return say('claim.noLines');
  const [first, last] = lines;
  return first === last ? say('claim.line', { first }) : say('claim.lines', { first, last });
}
