import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/**
 * What a spreadsheet would compute instead of show, also behind the full-width signs that a Chinese Excel reads as
 * formulas. Names come from reports and imports: none may become a formula in somebody's table.
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Excel takes a file without it for GBK and garbles every name. */
const BOM = '\ufeff';

function delimited({ columns, rows }: Sheet, delimiter: string): string {
  const fields = columns.map(({ title }) => title);
  const data = rows.map((row) => row.map((value) => value ?? ''));
  return Papa.unparse({ fields, data }, { delimiter, escapeFormulae: FORMULA, newline: '\r\n' });
}

/** A table as a CSV file (RFC 4180). */
export const toCsv = (sheet: Sheet): string => `${BOM}${delimited(sheet, ',')}\r\n`;

/** A table as text for the clipboard: pasted into a spreadsheet it falls into cells. */
export const toTabbed = (sheet: Sheet): string => delimited(sheet, '\t');
