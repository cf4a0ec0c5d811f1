import { toggled } from '../../state/select.ts';

/** The keys held with a click. */
export interface Held {
  /** Shift: everything from the row that was last clicked. */
  readonly range: boolean;
  /** Ctrl: besides what is selected. */
  readonly also: boolean;
}

function between(rows: readonly string[], a: string, b: string): readonly string[] {
  const [from, to] = [rows.indexOf(a), rows.indexOf(b)];
  if (from < 0) return [b];
  return from <= to ? rows.slice(from, to + 1) : rows.slice(to, from + 1).toReversed();
}

/**
 * What is selected after a click.
 * @param rows the ids as they are listed
 * @param anchor the row from which a range begins
 */
export function afterClick(
  rows: readonly string[],
  selection: readonly string[],
  anchor: string | undefined,
  id: string,
  { range, also }: Held,
): readonly string[] {
  if (range) {
    const run = between(rows, anchor ?? id, id);
    return also ? [...new Set([...selection, ...run])] : run;
  }
  return also ? toggled(selection, id) : [id];
}

/** Selects every row that is listed, or, where all of them are, none of them; what is not listed stays as it is. */
export function afterAll(rows: readonly string[], selection: readonly string[]): readonly string[] {
  const [listed, chosen] = [new Set(rows), new Set(selection)];
  const all = rows.every((id) => chosen.has(id));
  return all ? selection.filter((id) => !listed.has(id)) : [...new Set([...selection, ...rows])];
}
