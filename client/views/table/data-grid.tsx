import type { ReactElement } from 'react';
import { orderTable, type TableOf } from '../../state/table-settings.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import type { Column } from './column.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { nextOrder } from './table-rows.ts';
import { useGrid } from './use-grid.ts';

interface Props<T> {
  readonly of: TableOf;
  /** As they are listed. */
  readonly rows: readonly T[];
  /** As they are chosen. */
  readonly columns: readonly Column<T>[];
  readonly onCopy: () => void;
}

/** For the checkbox. */
const PICK = 40;

function Columns<T>({ columns }: { readonly columns: readonly Column<T>[] }): ReactElement {
  return (
    <colgroup>
      <col style={{ width: PICK }} />
      {columns.map(({ name, width }) => (
        <col key={name} style={{ width }} />
      ))}
    </colgroup>
  );
}

const widthOf = (columns: readonly Column<never>[]): number => columns.reduce((sum, { width }) => sum + width, PICK);

/** Keeps the room of rows that are not drawn. */
function Gap({ height, span }: { readonly height: number; readonly span: number }): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="grid-gap">
      {/* It holds nothing and takes no focus. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

/** Any number of rows, of which only those in sight are drawn; one stop of the Tab key, then the arrow keys. */
export function DataGrid<T extends { readonly id: string }>({ of, rows, columns, onCopy }: Props<T>): ReactElement {
  const app = useApp();
  const say = useWords();
  const order = useAppState(({ tables }) => tables.orders[of]);
  const grid = useGrid(rows, onCopy);
  const { setScroll, isMoreAside, items, above, below, activeId, onKeyDown, allPicked, pickAll, ...row } = grid;
  return (
    <div className={isMoreAside ? 'grid-box is-more' : 'grid-box'}>
      <div className="grid-scroll" ref={setScroll}>
        <table
          className="grid"
          // A table whose rows are selected is a grid; its rows and cells stay what they are.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          tabIndex={0}
          aria-label={say(`table.grid.${of}`)}
          aria-rowcount={rows.length + 1}
          aria-multiselectable="true"
          aria-activedescendant={activeId}
          style={{ minWidth: widthOf(columns) }}
          onKeyDown={onKeyDown}
        >
          <Columns columns={columns} />
          <GridHead
            columns={columns}
            order={order}
            picked={allPicked}
            onPickAll={pickAll}
            onSort={(column) => orderTable(app, of, nextOrder(column, order))}
          />
          <tbody>
            <Gap height={above} span={columns.length + 1} />
            {items.map((item) => (
              <GridRow key={item.row.id} {...item} {...row} columns={columns} />
            ))}
            <Gap height={below} span={columns.length + 1} />
          </tbody>
        </table>
      </div>
    </div>
  );
}
