import type { Entity } from '../../../model/graph.ts';
import { ontology, propertiesOfEntityKind } from '../../../model/ontology/index.ts';
import { featuredText, kindLabel, nameOf } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import type { ColumnContext } from './column-context.ts';
import { inFileOrder, type Column } from './column.ts';
import { dealColumns, yuanColumns } from './deal-columns.tsx';
import { propertyColumns, remembered } from './property-columns.ts';

const propertiesOf = remembered((kind) => propertiesOfEntityKind(ontology, kind));

/** Properties that have a column of their own. */
const ELSEWHERE = ['stage', 'amounts'];

function whatItIs({ language, say }: ColumnContext): readonly Column<Entity>[] {
  return [
    {
      name: 'name',
      title: say('table.name'),
      width: 200,
      first: true,
      text: (entity) => nameOf(entity, language),
      hint: (entity) => nameOf(entity, language),
      cell: (entity) => (
        <span className="named">
          <KindIcon kind={entity.kind} size={18} />
          <span>{nameOf(entity, language)}</span>
        </span>
      ),
    },
    {
      name: 'kind',
      title: say('table.kind'),
      width: language === 'en' ? 128 : 84,
      first: true,
      text: ({ kind }) => kindLabel(kind, language),
      hint: ({ kind }) => kindLabel(kind, language),
    },
    {
      name: 'facts',
      title: say('table.facts'),
      width: language === 'en' ? 190 : 136,
      first: true,
      text: (entity) => featuredText(entity, language, ELSEWHERE),
      hint: (entity) => featuredText(entity, language, ELSEWHERE),
    },
  ];
}

const joined = (texts: readonly string[], { language }: ColumnContext): string =>
  texts.join(language === 'en' ? ', ' : '、');

/** Where it lies, as far as it is known yet. */
function regionsOf(id: string, context: ColumnContext): string {
  const { facets, language } = context;
  const places = facets.of.get(id)?.regions ?? [];
  return joined(
    places.flatMap((place) => {
      const known = facets.places.get(place);
      return known ? [nameOf(known, language)] : [];
    }),
    context,
  );
}

/** The sources that say something of it. */
export function sourcesColumn<T extends { readonly id: string }>(context: ColumnContext): Column<T> {
  const { facets, language, say, cite } = context;
  const text = ({ id }: T): string => {
    const sources = facets.of.get(id)?.sources ?? [];
    return sources.map((source) => cite(source)).join(language === 'en' ? '; ' : '\uff1b');
  };
  return { name: 'sources', title: say('table.sources'), width: 220, text, hint: text };
}

function howItIsTied(context: ColumnContext): readonly Column<Entity>[] {
  const { language, say } = context;
  return [
    {
      name: 'regions',
      title: say('table.regions'),
      width: 120,
      text: ({ id }) => regionsOf(id, context),
    },
    {
      name: 'degree',
      title: say('table.degree'),
      width: language === 'en' ? 104 : 72,
      first: true,
      numeric: true,
      text: ({ degree }) => String(degree),
      rank: ({ degree }) => degree,
      value: ({ degree }) => degree,
    },
    {
      name: 'aliases',
      title: say('table.aliases'),
      width: 150,
      text: ({ aliases }) => joined(aliases, context),
      hint: ({ aliases }) => joined(aliases, context),
    },
    sourcesColumn(context),
    { name: 'id', title: say('table.id'), width: 190, text: ({ id }) => id },
  ];
}

/** Every column that a table of entities can have. */
export function entityColumns(rows: readonly Entity[], context: ColumnContext): readonly Column<Entity>[] {
  const { stage, amount } = dealColumns<Entity>(context, propertiesOf);
  return [
    ...whatItIs(context),
    stage,
    amount,
    ...howItIsTied(context),
    ...propertyColumns(rows, context, propertiesOf, ELSEWHERE),
  ];
}

/** What a file of entities begins with: what it is, and the money; figures stand apart from their words. */
const IN_FILES = ['id', 'name', 'nameEn', 'kind', 'aliases', 'stage', 'amount'];

/** Every column of a file of entities that states anything. */
export function entityFileColumns(rows: readonly Entity[], context: ColumnContext): readonly Column<Entity>[] {
  const { language, say } = context;
  const name: Column<Entity> = { name: 'name', title: say('table.name'), width: 216, text: (row) => row.name };
  const english = { ...name, name: 'nameEn', title: say('table.nameEn'), text: (row: Entity) => row.nameEn ?? '' };
  const yuan = yuanColumns(rows, context);
  const others = entityColumns(rows, context).filter((column) => column.name !== 'name' && column.name !== 'facts');
  const names = language === 'en' ? [english, name] : [name, english];
  return inFileOrder([...names, ...others, ...yuan], [...IN_FILES, ...yuan.map((column) => column.name)]);
}
