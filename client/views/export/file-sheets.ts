import type { SourceStats } from '../../../model/api/answers.ts';
import { formatDate } from '../../../model/dates.ts';
import { sourcesOf } from '../../state/export/scope.ts';
import type { Sheet } from '../../state/export/sheet.ts';
import type { ColumnContext } from '../table/column-context.ts';
import { sheetOf, type Column } from '../table/column.ts';
import { entityFileColumns } from '../table/entity-columns.tsx';
import { relationFileColumns } from '../table/relation-columns.tsx';

export function entitySheet(context: ColumnContext): Sheet {
  const rows = [...context.graph.entities.values()];
  return sheetOf(context.say('export.sheet.entities'), entityFileColumns(rows, context), rows);
}

export function relationSheet(context: ColumnContext): Sheet {
  const rows = [...context.graph.relations.values()];
  return sheetOf(context.say('export.sheet.relations'), relationFileColumns(rows, context), rows);
}

function sourceColumns({ language, say }: ColumnContext): readonly Column<SourceStats>[] {
  const comma = language === 'en' ? ', ' : '、';
  return [
    { name: 'title', title: say('export.source.title'), width: 320, text: ({ title }) => title },
    { name: 'publisher', title: say('export.source.publisher'), width: 150, text: ({ publisher }) => publisher ?? '' },
    {
      name: 'date',
      title: say('export.source.date'),
      width: 110,
      text: ({ date }) => (date ? formatDate(date, language) : ''),
    },
    {
      name: 'authors',
      title: say('export.source.authors'),
      width: 150,
      text: ({ authors }) => authors?.join(comma) ?? '',
    },
    {
      name: 'background',
      title: say('export.source.background'),
      width: 70,
      text: ({ background }) => say(background ? 'value.yes' : 'value.no'),
    },
    { name: 'id', title: say('table.id'), width: 190, text: ({ id }) => id },
  ];
}

/** The sources of what is exported. */
export function sourceSheet(context: ColumnContext, sources: readonly SourceStats[]): Sheet {
  const cited = new Set(sourcesOf(context.graph, context.facets));
  const rows = sources.filter(({ id }) => cited.has(id));
  return sheetOf(context.say('export.sheet.sources'), sourceColumns(context), rows);
}
