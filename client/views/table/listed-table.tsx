import { useMemo, type ReactElement } from 'react';
import type { Entity, Relation } from '../../../model/graph.ts';
import { ontology, type Ontology } from '../../../model/ontology/index.ts';
import { tell } from '../../state/app.ts';
import { copyToClipboard } from '../../state/inspect/clipboard.ts';
import type { Graph } from '../../state/graph.ts';
import type { TableOf } from '../../state/table-settings.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { sheetOf, type Column } from './column.ts';
import { useColumnContext, type ColumnContext } from './column-context.ts';
import { DataGrid } from './data-grid.tsx';
import { entityColumns } from './entity-columns.tsx';
import { sumsOfEntities, sumsOfRelations, type ListedSums } from './listed-sums.ts';
import { relationColumns } from './relation-columns.tsx';
import { TableFoot } from './table-foot.tsx';
import { TableTools } from './table-tools.tsx';
import { useListed } from './use-listed.ts';

/** What makes a table of entities, or of relations. */
interface Subject<T> {
  readonly of: TableOf;
  readonly rows: (graph: Graph) => readonly T[];
  readonly columns: (rows: readonly T[], context: ColumnContext) => readonly Column<T>[];
  readonly sums: (rows: readonly T[], graph: Graph, using: Ontology) => readonly ListedSums[];
}

const ENTITIES: Subject<Entity> = {
  of: 'entities',
  rows: ({ entities }) => [...entities.values()],
  columns: entityColumns,
  sums: sumsOfEntities,
};

const RELATIONS: Subject<Relation> = {
  of: 'relations',
  rows: ({ relations }) => [...relations.values()],
  columns: relationColumns,
  sums: sumsOfRelations,
};

interface CopyProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
}

/** Copies the selected rows, or all that are listed, as they stand on the page. */
function useCopy<T extends { readonly id: string }>({ rows, columns }: CopyProps<T>) {
  const app = useApp();
  const selection = useAppState((state) => state.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const some = rows.filter(({ id }) => selected.has(id));
  const copied = some.length > 0 ? some : rows;
  const copy = async (): Promise<void> => {
    const { toTabbed } = await import('../../state/export/delimited.ts');
    await copyToClipboard(app, toTabbed(sheetOf('', columns, copied)));
    // Where the browser refuses, the text stands there to be copied by hand.
    if (app.store.getState().copying === undefined) tell(app, { type: 'rows-copied', n: copied.length });
  };
  return { n: copied.length, some: some.length > 0, selected: some.length, copy: () => void copy() };
}

interface TableProps<T> {
  readonly subject: Subject<T>;
  readonly graph: Graph;
}

function Nothing({ of }: { readonly of: TableOf }): ReactElement {
  const say = useWords();
  const query = useAppState(({ tables }) => tables.query);
  const found = query.trim() !== '' || of === 'entities';
  return <p className="hint">{found ? say('table.search.none', { query }) : say('table.empty.relations')}</p>;
}

function Table<T extends { readonly id: string }>({ subject, graph }: TableProps<T>): ReactElement {
  const context = useColumnContext(graph);
  const all = useMemo(() => subject.rows(graph), [subject, graph]);
  const columns = useMemo(() => subject.columns(all, context), [subject, all, context]);
  const { chosen, rows } = useListed(subject.of, all, columns);
  const { copy, selected, ...copied } = useCopy({ rows, columns: chosen });
  const sums = useMemo(() => subject.sums(rows, graph, ontology), [subject, rows, graph]);
  return (
    <>
      <TableTools graph={graph} copied={copied} onCopy={copy}>
        <ColumnMenu of={subject.of} columns={columns} chosen={chosen} />
      </TableTools>
      {rows.length === 0 ? (
        <Nothing of={subject.of} />
      ) : (
        <DataGrid of={subject.of} rows={rows} columns={chosen} onCopy={copy} />
      )}
      <TableFoot total={all.length} shown={rows.length} selected={selected} sums={sums} />
    </>
  );
}

/** One of the two tables, with its tools above and its sums below. */
export function ListedTable({ of, graph }: { readonly of: TableOf; readonly graph: Graph }): ReactElement {
  return of === 'entities' ? (
    <Table key="entities" subject={ENTITIES} graph={graph} />
  ) : (
    <Table key="relations" subject={RELATIONS} graph={graph} />
  );
}
