import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { select } from '../../state/select.ts';
import { openDetails, selectRows } from '../../state/select-rows.ts';
import { useApp, useAppState } from '../../ui/app-context.tsx';
import { actionOf, type GridAction } from './grid-keys.ts';
import { useMoreAside } from './use-more-aside.ts';
import { afterAll, afterClick, type Held } from './row-selection.ts';

/** One line of text. Taller rows are measured once they are drawn. */
const ROW = 37;
const HEAD = 41;
const BEYOND = 10;

type Row = { readonly id: string };
type Rows = Virtualizer<HTMLDivElement, HTMLTableRowElement>;

/** A row as it is drawn. */
export interface Item<T> {
  readonly index: number;
  readonly row: T;
  readonly selected: boolean;
  readonly active: boolean;
}

interface Picking {
  readonly allPicked: 'all' | 'some' | 'none';
  readonly pickAll: () => void;
  readonly click: (id: string, held: Held) => void;
}

/** What a table of many rows is drawn from, and what is done in it. */
export interface Grid<T> extends Picking {
  readonly setScroll: (element: HTMLDivElement | null) => void;
  /** There is more to the right of what is seen. */
  readonly isMoreAside: boolean;
  /** The rows in sight, and the room of those above and below. */
  readonly items: readonly Item<T>[];
  readonly above: number;
  readonly below: number;
  readonly measure: (element: HTMLTableRowElement | null) => void;
  readonly rowId: (id: string) => string;
  readonly activeId: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
}

const rowId = (id: string): string => `row-${id}`;

function useRows(ids: readonly string[], scroll: HTMLDivElement | null): Rows {
  // A function of its own for every list: the measures of rows are kept as long as it is the same.
  const getItemKey = useCallback((index: number): string => ids[index] ?? String(index), [ids]);
  // There is no React Compiler here whose memory it could upset.
  // oxlint-disable-next-line react/incompatible-library
  return useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: ids.length,
    getScrollElement: () => scroll,
    estimateSize: () => ROW,
    getItemKey,
    overscan: BEYOND,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
}

/** The row the keys are on, and the one a range begins with, by id: sorting does not move them elsewhere. */
interface At {
  readonly active: string | undefined;
  readonly anchor: string | undefined;
}

/** What is selected elsewhere is brought into sight here. */
function useFollow(ids: readonly string[], rows: Rows, ownRef: RefObject<unknown>, go: (at: At) => void): void {
  const selection = useAppState((state) => state.selection);
  useEffect(() => {
    if (ownRef.current === selection) return;
    const index = ids.findIndex((id) => selection.includes(id));
    const id = ids[index];
    if (id === undefined) return;
    go({ active: id, anchor: id });
    rows.scrollToIndex(index, { align: 'auto' });
    // Only a new selection moves the list: sorting or searching does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selection]);
}

function usePicking(ids: readonly string[], at: At, go: (at: At) => void, ownRef: RefObject<unknown>): Picking {
  const app = useApp();
  const selection = useAppState((state) => state.selection);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const picked = ids.filter((id) => chosen.has(id)).length;
  const { anchor } = at;
  const put = useCallback(
    (next: readonly string[], alone: boolean): void => {
      ownRef.current = next;
      if (alone) select(app, next);
      else selectRows(app, next);
    },
    [app, ownRef],
  );
  // The same as long as nothing is selected anew: rows that are only scrolled are not drawn again.
  const click = useCallback(
    (id: string, held: Held): void => {
      put(afterClick(ids, selection, anchor, id, held), !held.also && !held.range);
      go({ active: id, anchor: held.range ? (anchor ?? id) : id });
    },
    [put, ids, selection, anchor, go],
  );
  const allPicked = picked === 0 ? 'none' : picked === ids.length ? 'all' : 'some';
  return { allPicked, pickAll: () => put(afterAll(ids, selection), false), click };
}

/** The keys of a table that has the focus. */
function useKeys(
  ids: readonly string[],
  rows: Rows,
  { at, go, picking, onCopy }: { at: At; go: (at: At) => void; picking: Picking; onCopy: () => void },
): Grid<Row>['onKeyDown'] {
  const app = useApp();
  const run = (action: GridAction): void => {
    const id = at.active;
    if (action.type === 'all') return picking.pickAll();
    if (action.type === 'copy') return onCopy();
    if (action.type === 'move') {
      const next = ids[action.to];
      if (next === undefined) return;
      rows.scrollToIndex(action.to, { align: 'auto' });
      if (action.extend) picking.click(next, { range: true, also: false });
      return go({ active: next, anchor: action.extend ? at.anchor : next });
    }
    if (id === undefined || !ids.includes(id)) return;
    if (action.type === 'open') openDetails(app, id);
    else picking.click(id, { range: false, also: true });
  };
  return (event) => {
    // In its head are buttons with keys of their own.
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(((rows.scrollRect?.height ?? 0) - HEAD) / ROW) - 1);
    const place = { active: at.active === undefined ? -1 : ids.indexOf(at.active), rows: ids.length, page };
    const action = actionOf(event, place);
    if (!action || (action.type === 'copy' && getSelection()?.isCollapsed === false)) return;
    event.preventDefault();
    run(action);
  };
}

/** A table of any number of rows, of which those in sight are drawn. */
export function useGrid<T extends Row>(list: readonly T[], onCopy: () => void): Grid<T> {
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const ownRef = useRef<unknown>(undefined);
  const [at, go] = useState<At>({ active: undefined, anchor: undefined });
  const ids = useMemo(() => list.map(({ id }) => id), [list]);
  const selection = useAppState((state) => state.selection);
  const isMoreAside = useMoreAside(scroll);
  const rows = useRows(ids, scroll);
  useFollow(ids, rows, ownRef, go);
  const picking = usePicking(ids, at, go, ownRef);
  const onKeyDown = useKeys(ids, rows, { at, go, picking, onCopy });
  const drawn = rows.getVirtualItems();
  const items = drawn.flatMap(({ index }): Item<T>[] => {
    const row = list[index];
    return row ? [{ index, row, selected: selection.includes(row.id), active: row.id === at.active }] : [];
  });
  const active = items.find((item) => item.active);
  return {
    ...picking,
    setScroll,
    isMoreAside,
    items,
    above: (drawn[0]?.start ?? HEAD) - HEAD,
    below: rows.getTotalSize() + HEAD - (drawn.at(-1)?.end ?? HEAD),
    measure: rows.measureElement,
    rowId,
    activeId: active && rowId(active.row.id),
    onKeyDown,
  };
}
