import type { ReactElement } from 'react';
import { sortAmount } from '../../../model/amounts.ts';
import type { Entity } from '../../../model/graph.ts';
import type { Graph } from '../../state/graph.ts';
import { select } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import type { Language } from '../../i18n/index.ts';
import {
  amountInFull,
  amountsIn,
  amountTexts,
  kindLabel,
  nameOf,
  stageIn,
  stageLabel,
  featuredText,
} from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { SortableTable, type Column } from './sortable-table.tsx';
import { stageRank } from './stage-rank.ts';

function nameColumns(language: Language, say: Say): readonly Column<Entity>[] {
  return [
    {
      name: 'name',
      title: say('table.name'),
      cell: (entity) => (
        <>
          <KindIcon kind={entity.kind} size={18} /> {nameOf(entity, language)}
        </>
      ),
      sortBy: (entity) => nameOf(entity, language),
    },
    {
      name: 'kind',
      title: say('table.kind'),
      cell: ({ kind }) => kindLabel(kind, language),
      sortBy: ({ kind }) => kindLabel(kind, language),
    },
  ];
}

function figureColumns(language: Language, say: Say): readonly Column<Entity>[] {
  const facts = (entity: Entity): string => featuredText(entity, language, ['stage', 'amounts']);
  return [
    { name: 'facts', title: say('table.facts'), cell: facts, sortBy: facts },
    {
      name: 'stage',
      title: say('table.stage'),
      cell: (entity) => stageIn(entity) && stageLabel(stageIn(entity), language),
      sortBy: (entity) => stageRank(stageIn(entity)),
    },
    {
      name: 'amount',
      title: say('table.amount'),
      cell: ({ props }) => (
        <span title={amountInFull(amountsIn(props), language)}>
          {amountTexts(amountsIn(props), language).map((amount) => (
            <div key={amount}>{amount}</div>
          ))}
        </span>
      ),
      sortBy: ({ props }) => sortAmount(amountsIn(props)),
      numeric: true,
    },
    {
      name: 'degree',
      title: say('table.degree'),
      cell: ({ degree }) => degree,
      sortBy: ({ degree }) => degree,
      numeric: true,
    },
  ];
}

export function EntityTable({ graph }: { readonly graph: Graph }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const selection = useAppState((state) => state.selection);
  return (
    <SortableTable
      caption={say('table.entities', { n: graph.entities.size })}
      columns={[...nameColumns(language, say), ...figureColumns(language, say)]}
      rows={[...graph.entities.values()]}
      idOf={({ id }) => id}
      isSelected={({ id }) => selection.includes(id)}
      onSelect={({ id }) => select(app, [id])}
    />
  );
}
