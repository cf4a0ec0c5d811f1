import { dateSortKey } from '../../../model/dates.ts';
import type { Relation } from '../../../model/graph.ts';
import { ontology, propertiesOfRelationKind } from '../../../model/ontology/index.ts';
import { nameOf, relationLabel, spanText } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import type { ColumnContext } from './column-context.ts';
import { inFileOrder, type Column } from './column.ts';
import { dealColumns, yuanColumns } from './deal-columns.tsx';
import { sourcesColumn } from './entity-columns.tsx';
import { propertyColumns, remembered } from './property-columns.ts';

const propertiesOf = remembered((kind) => propertiesOfRelationKind(ontology, kind));

/** Properties that have a column of their own. */
const ELSEWHERE = ['stage', 'amounts', 'from', 'to'];

function endColumn(end: 'from' | 'to', { graph, language, say }: ColumnContext): Column<Relation> {
  const name = (id: string): string => {
    const entity = graph.entities.get(id);
    return entity ? nameOf(entity, language) : id;
  };
  return {
    name: end,
    title: say(`table.${end}`),
    width: language === 'en' ? 200 : 166,
    first: true,
    text: (relation) => name(relation[end]),
    hint: (relation) => name(relation[end]),
    cell: (relation) => (
      <span className="named">
        <KindIcon kind={graph.entities.get(relation[end])?.kind ?? ''} size={18} />
        <span>{name(relation[end])}</span>
      </span>
    ),
  };
}

function countColumn(name: 'claims' | 'conflicts', { say }: ColumnContext): Column<Relation> {
  const count = ({ claimCount, conflictCount }: Relation): number => (name === 'claims' ? claimCount : conflictCount);
  return {
    name,
    title: say(`table.${name}`),
    width: 104,
    numeric: true,
    text: (relation) => String(count(relation)),
    rank: count,
    value: count,
  };
}

function ties(context: ColumnContext): readonly [Column<Relation>, Column<Relation>, Column<Relation>] {
  const { language, say } = context;
  return [
    endColumn('from', context),
    {
      name: 'relation',
      title: say('table.relation'),
      width: language === 'en' ? 140 : 78,
      first: true,
      text: ({ kind }) => relationLabel(kind, 'out', language),
      hint: ({ kind }) => relationLabel(kind, 'out', language),
    },
    endColumn('to', context),
  ];
}

function whenItHeld({ language, say }: ColumnContext): Column<Relation> {
  return {
    name: 'date',
    title: say('table.date'),
    width: language === 'en' ? 150 : 96,
    first: true,
    text: ({ props }) => spanText(props, language),
    hint: ({ props }) => spanText(props, language),
    rank: ({ props }) => {
      const { from, to } = props;
      return dateSortKey(typeof from === 'string' ? from : typeof to === 'string' ? to : undefined) || undefined;
    },
  };
}

/** Every column that a table of relations can have. */
export function relationColumns(rows: readonly Relation[], context: ColumnContext): readonly Column<Relation>[] {
  const { stage, amount } = dealColumns<Relation>(context, propertiesOf);
  return [
    ...ties(context),
    stage,
    amount,
    whenItHeld(context),
    countColumn('claims', context),
    countColumn('conflicts', context),
    sourcesColumn(context),
    { name: 'id', title: context.say('table.id'), width: 260, text: ({ id }) => id },
    ...propertyColumns(rows, context, propertiesOf, ELSEWHERE),
  ];
}

const IN_FILES = ['id', 'from', 'relation', 'to', 'stage', 'amount'];

/** Every column of a file of relations that states anything, with the ids of both ends. */
export function relationFileColumns(rows: readonly Relation[], context: ColumnContext): readonly Column<Relation>[] {
  const ends = (['from', 'to'] as const).map((end): Column<Relation> => ({
    name: `${end}.id`,
    title: context.say(`table.${end}.id`),
    width: 190,
    text: (relation) => relation[end],
  }));
  const yuan = yuanColumns(rows, context);
  const all = [...relationColumns(rows, context), ...ends, ...yuan];
  return inFileOrder(all, [...IN_FILES, ...yuan.map(({ name }) => name)]);
}
