import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useWords } from '../../ui/app-context.tsx';

export interface Column<T> {
  readonly name: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** Numbers sort largest first, texts by pinyin. */
  readonly sortBy: (row: T) => number | string;
  readonly numeric?: boolean;
}

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  readonly isSelected: (row: T) => boolean;
  readonly onSelect: (row: T) => void;
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? b - a : String(a).localeCompare(String(b), 'zh-CN');

interface Order {
  readonly column: string;
  readonly reverse: boolean;
}

function sorted<T>({ columns, rows }: Props<T>, order: Order | undefined): readonly T[] {
  const by = columns.find(({ name }) => name === order?.column)?.sortBy;
  if (!by || !order) return rows;
  const way = order.reverse ? -1 : 1;
  return rows.toSorted((a, b) => way * compare(by(a), by(b)));
}

interface HeadProps<T> {
  readonly column: Column<T>;
  readonly order: Order | undefined;
  readonly onSort: (order: Order) => void;
}

function Head<T>({ column: { name, title, numeric }, order, onSort }: HeadProps<T>): ReactElement {
  const say = useWords();
  const active = order?.column === name;
  const descending = active && order.reverse !== (numeric === true);
  const Sign = descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={numeric ? 'numeric' : undefined}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        title={say('table.sort', { column: title })}
        onClick={() => onSort({ column: name, reverse: active && !order.reverse })}
      >
        {title}
        {active && <Sign size={13} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}

/** A table whose rows can be sorted by any column and selected; the first cell is the row's button. */
export function SortableTable<T>(props: Props<T>): ReactElement {
  const { caption, columns, idOf, isSelected, onSelect } = props;
  const [order, setOrder] = useState<Order>();
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.name} column={column} order={order} onSort={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(props, order).map((row) => (
          // The keyboard selects with the button in the first cell.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <tr key={idOf(row)} aria-selected={isSelected(row)} onClick={() => onSelect(row)}>
            {columns.map(({ name, cell, numeric }, index) => (
              <td key={name} className={numeric ? 'numeric' : undefined}>
                {index === 0 ? (
                  <button type="button" className="cell-button">
                    {cell(row)}
                  </button>
                ) : (
                  cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
