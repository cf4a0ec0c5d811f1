import type { ReactNode } from 'react';
import type { CellValue, Sheet } from '../../state/export/sheet.ts';

/** One column of a table, for the page and for every file made of it. */
export interface Column<T> {
  readonly name: string;
  readonly title: string;
  /** In pixels at least; what is left over is shared out. */
  readonly width: number;
  /** Shown as long as the reader has not chosen columns. */
  readonly first?: boolean;
  /** Figures: right-aligned, and the largest first. */
  readonly numeric?: boolean;
  /** What stands in it; '' where nothing is stated. Read, searched and copied. */
  readonly text: (row: T) => string;
  /** By what it is sorted where the text will not do; undefined comes last. */
  readonly rank?: (row: T) => number | string | undefined;
  /** The words for nothing, where it could have been stated. */
  readonly missing?: (row: T) => string;
  /** How the page draws it, where it is more than its text. */
  readonly cell?: (row: T) => ReactNode;
  /** In full, under the pointer. */
  readonly hint?: (row: T) => string;
  /** What a file holds where that is no text: a figure stays a figure. */
  readonly value?: (row: T) => CellValue;
  /** Its title with the unit of such figures, for the head of a file. */
  readonly fileTitle?: string;
  /** In how many rows it is stated, of a column that is made of a property. */
  readonly stated?: number;
}

/** The named columns in the order of their names, then all others that state anything. */
export function inFileOrder<T>(columns: readonly Column<T>[], names: readonly string[]): readonly Column<T>[] {
  const named = names.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  return [...named, ...columns.filter((column) => !names.includes(column.name) && column.stated !== 0)];
}

const WIDEST = 48;
const NARROWEST = 8;
/** One character of a spreadsheet takes so many pixels. */
const CHARACTER = 7;

/** Rows under columns as data for a file. */
export function sheetOf<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): Sheet {
  return {
    name,
    columns: columns.map(({ title, fileTitle = title, width }) => ({
      title: fileTitle,
      width: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width / CHARACTER))),
    })),
    rows: rows.map((row) => columns.map(({ text, value }) => (value ? value(row) : text(row) || undefined))),
  };
}
