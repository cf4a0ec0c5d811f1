import { LISTED_ERRORS } from '../model/api/problems.ts';
import type { RecordError } from '../model/records.ts';

const errorLine = ({ file, line, field, reason }: RecordError): string =>
  `${file}:${line}${field === '' ? '' : ` ${field}`}: ${reason}`;

/** Errors for a terminal: the first 100, one a line, then how many there are. */
export function errorLines(errors: readonly RecordError[]): string {
  const shown = errors.slice(0, LISTED_ERRORS).map(errorLine);
  const more = errors.length > shown.length ? `, the first ${shown.length} are listed` : '';
  return [...shown, `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}${more}`].join('\n');
}
