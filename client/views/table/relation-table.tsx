import type { ReactElement } from 'react';
import { sortAmount } from '../../../model/amounts.ts';
import { dateSortKey } from '../../../model/dates.ts';
import type { Relation } from '../../../model/graph.ts';
import type { Language } from '../../i18n/index.ts';
import type { Graph } from '../../state/graph.ts';
import { select } from '../../state/select.ts';
import { lineOf } from '../../state/stage-lines.ts';
import { useApp, useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import {
  amountInFull,
  amountsIn,
  amountText,
  nameOf,
  relationLabel,
  spanText,
  stageIn,
  stageLabel,
} from '../../ui/entity-words.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import { SortableTable, type Column } from './sortable-table.tsx';
import { stageRank } from './stage-rank.ts';

function endColumns({ entities }: Graph, language: Language, say: Say): Record<'from' | 'to', Column<Relation>> {
  const name = (id: string): string => {
    const entity = entities.get(id);
    return entity ? nameOf(entity, language) : id;
  };
  const column = (end: 'from' | 'to'): Column<Relation> => ({
    name: end,
    title: say(`table.${end}`),
    cell: (relation) => name(relation[end]),
    sortBy: (relation) => name(relation[end]),
  });
  return { from: column('from'), to: column('to') };
}

function dealColumns(language: Language, say: Say): readonly Column<Relation>[] {
  return [
    {
      name: 'stage',
      title: say('table.stage'),
      cell: (relation) =>
        stageIn(relation) && (
          <span className="stage">
            <LineSample look={lineOf(stageIn(relation))} />
            {stageLabel(stageIn(relation), language)}
          </span>
        ),
      sortBy: (relation) => stageRank(stageIn(relation)),
    },
    {
      name: 'amount',
      title: say('table.amount'),
      cell: ({ props }) => (
        <span title={amountInFull(amountsIn(props), language)}>{amountText(amountsIn(props), language)}</span>
      ),
      sortBy: ({ props }) => sortAmount(amountsIn(props)),
      numeric: true,
    },
    {
      name: 'date',
      title: say('table.date'),
      cell: ({ props }) => spanText(props, language),
      sortBy: ({ props }) => dateSortKey(typeof props['from'] === 'string' ? props['from'] : undefined),
    },
    {
      name: 'claims',
      title: say('table.claims'),
      cell: ({ claimCount }) => claimCount,
      sortBy: ({ claimCount }) => claimCount,
      numeric: true,
    },
  ];
}

export function RelationTable({ graph }: { readonly graph: Graph }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const selection = useAppState((state) => state.selection);
  const { from, to } = endColumns(graph, language, say);
  const kind: Column<Relation> = {
    name: 'relation',
    title: say('table.relation'),
    cell: (relation) => relationLabel(relation.kind, 'out', language),
    sortBy: (relation) => relationLabel(relation.kind, 'out', language),
  };
  return (
    <SortableTable
      caption={say('table.relations', { n: graph.relations.size })}
      columns={[from, kind, to, ...dealColumns(language, say)]}
      rows={[...graph.relations.values()]}
      idOf={({ id }) => id}
      isSelected={({ id }) => selection.includes(id)}
      onSelect={({ id }) => select(app, [id])}
    />
  );
}
