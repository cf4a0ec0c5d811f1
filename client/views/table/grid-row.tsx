import { memo, type ChangeEvent, type ReactElement } from 'react';
import { useWords } from '../../ui/app-context.tsx';
import type { Column } from './column.ts';
import type { Grid, Item } from './use-grid.ts';

interface Props<T> extends Item<T>, Pick<Grid<T>, 'measure' | 'rowId' | 'click'> {
  readonly columns: readonly Column<T>[];
}

function Cell<T>({ column, row }: { readonly column: Column<T>; readonly row: T }): ReactElement {
  const { text, missing, cell, hint, numeric } = column;
  const told = text(row);
  const nothing = told === '' ? (missing?.(row) ?? '') : '';
  const title = hint?.(row) || undefined;
  return (
    <td className={numeric ? 'numeric' : undefined} title={title}>
      {nothing ? <span className="missing">{nothing}</span> : told && (cell?.(row) ?? told)}
    </td>
  );
}

function Row<T extends { readonly id: string }>(props: Props<T>): ReactElement {
  const { index, row, columns, selected, active, measure, rowId, click } = props;
  const say = useWords();
  const name = columns[0]?.text(row) ?? row.id;
  return (
    // Keys are heard by the table.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      id={rowId(row.id)}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={active ? 'is-active' : undefined}
      onClick={(event) => click(row.id, { range: event.shiftKey, also: event.ctrlKey || event.metaKey })}
    >
      <td className="pick">
        {/* A click beside the box is meant for the box. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <label onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('table.pick', { name })}
            checked={selected}
            onChange={(event) => {
              click(row.id, { range: isShifted(event), also: true });
              // The keys stay with the table.
              event.currentTarget.closest('table')?.focus({ preventScroll: true });
            }}
          />
        </label>
      </td>
      {columns.map((column) => (
        <Cell key={column.name} column={column} row={row} />
      ))}
    </tr>
  );
}

/** A change of a checkbox is a click underneath. */
const isShifted = ({ nativeEvent }: ChangeEvent): boolean => nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;

/** One row; the checkbox is for the mouse and the finger, the keyboard has Space. */
export const GridRow = memo(Row) as typeof Row;
