import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Order } from '../../state/table-settings.ts';
import { useWords } from '../../ui/app-context.tsx';
import type { Column } from './column.ts';

interface Props<T> {
  readonly columns: readonly Column<T>[];
  readonly order: Order | undefined;
  /** Of the rows that are listed. */
  readonly picked: 'all' | 'some' | 'none';
  readonly onPickAll: () => void;
  readonly onSort: (column: Column<T>) => void;
}

interface HeadProps<T> extends Pick<Props<T>, 'order' | 'onSort'> {
  readonly column: Column<T>;
}

function Head<T>({ column, order, onSort }: HeadProps<T>): ReactElement {
  const say = useWords();
  const { name, title, numeric } = column;
  const active = order?.column === name ? order : undefined;
  const Sign = active?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={numeric ? 'numeric' : undefined}
      aria-sort={active ? (active.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" title={say('table.sort', { column: title })} onClick={() => onSort(column)}>
        <span>{title}</span>
        {active && <Sign size={13} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}

/** The head of a table, which stays in sight: a click sorts. */
export function GridHead<T>({ columns, order, picked, onPickAll, onSort }: Props<T>): ReactElement {
  const say = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="pick" scope="col">
          <label>
            <input
              type="checkbox"
              aria-label={say('table.pick.all')}
              checked={picked === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = picked === 'some';
              }}
              onChange={onPickAll}
            />
          </label>
        </th>
        {columns.map((column) => (
          <Head key={column.name} column={column} order={order} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}
