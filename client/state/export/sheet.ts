/** What stands in a cell; undefined: nothing is stated. */
export type CellValue = string | number | boolean | undefined;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A table as data, ready to be written in any format. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}
