import writeXlsx, { type Cell, type Sheet as XlsxSheet } from 'write-excel-file/universal';
import type { CellValue, Sheet } from './sheet.ts';

const HEAD = { fontWeight: 'bold', backgroundColor: '#f1ebdf', alignVertical: 'center', height: 20 } as const;
/** Excel takes no more in one cell. */
const LONGEST = 32_767;

/** Text is written as text, never as a formula; `@` keeps Excel from reading it anew when somebody edits the cell. */
function cellOf(value: CellValue): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return { value: value.slice(0, LONGEST), type: String, format: '@' };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.####' };
}

function sheetOf({ name, columns, rows }: Sheet): XlsxSheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ title }) => ({ value: title, type: String, ...HEAD })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  };
}

/** Tables as an Excel workbook. */
export const toXlsx = (sheets: readonly Sheet[]): Promise<Blob> => writeXlsx(sheets.map(sheetOf)).toBlob();
