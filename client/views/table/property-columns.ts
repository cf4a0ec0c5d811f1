import { dateSortKey } from '../../../model/dates.ts';
import { formatProperty } from '../../../model/format.ts';
import type { Props } from '../../../model/graph.ts';
import { PROPERTY_TYPES, type PropertyDeclaration, type PropertyDeclarations } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kindLabel } from '../../ui/entity-words.ts';
import type { ColumnContext } from './column-context.ts';
import type { Column } from './column.ts';

/** An entity or a relation, as far as its properties go. */
interface Declared {
  readonly kind: string;
  readonly props: Props;
}

/** A property of some of the kinds that are listed; of the same name they are one. */
interface Found {
  readonly name: string;
  readonly declared: PropertyDeclaration;
  readonly kinds: readonly string[];
}

export type PropertiesOf = (kind: string) => PropertyDeclarations;

/** Put together once for each kind: thousands of cells ask. */
export function remembered(make: PropertiesOf): PropertiesOf {
  const known = new Map<string, PropertyDeclarations>();
  return (kind) => {
    const made = known.get(kind) ?? make(kind);
    known.set(kind, made);
    return made;
  };
}

function found(kinds: readonly string[], propertiesOf: PropertiesOf, elsewhere: readonly string[]): Found[] {
  const all = new Map<string, Found>();
  for (const kind of kinds)
    for (const [name, declared] of Object.entries(propertiesOf(kind))) {
      const known = all.get(name);
      all.set(name, known ? { ...known, kinds: [...known.kinds, kind] } : { name, declared, kinds: [kind] });
    }
  return [...all.values()].filter(({ name }) => !elsewhere.includes(name));
}

function rankOf(declared: PropertyDeclaration, value: unknown): number | string | undefined {
  if (typeof value === 'number') return value;
  if (PROPERTY_TYPES[declared.type].format === 'date' && typeof value === 'string') return dateSortKey(value);
  return undefined;
}

const isFigure = ({ type }: PropertyDeclaration): boolean => type === 'number' || type === 'percent';

function inUnit(declared: PropertyDeclaration, label: string, { language, say }: ColumnContext): string {
  const unit = declared.type === 'percent' ? '%' : declared.unit && inLanguage(language, declared.unit);
  return unit ? say('table.property.of', { label, kind: unit }) : label;
}

/** One column for each property that the kinds among the rows declare. */
export function propertyColumns<T extends Declared>(
  rows: readonly T[],
  context: ColumnContext,
  propertiesOf: PropertiesOf,
  elsewhere: readonly string[],
): readonly Column<T>[] {
  const { language, say } = context;
  const all = found([...new Set(rows.map(({ kind }) => kind))], propertiesOf, elsewhere);
  const labels = all.map(({ declared }) => inLanguage(language, declared.label));
  return all.map(({ name, declared, kinds }, index): Column<T> => {
    const label = labels[index] ?? name;
    const isShared = labels.filter((other) => other === label).length > 1;
    const kind = kinds.map((each) => kindLabel(each, language)).join(language === 'en' ? ', ' : '、');
    const title = isShared ? say('table.property.of', { label, kind }) : label;
    const text = ({ kind: own, props }: T): string => {
      const [value, property] = [props[name], propertiesOf(own)[name]];
      return value === undefined || !property ? '' : formatProperty(property, value, language, props);
    };
    return {
      name: `property.${name}`,
      title,
      width: isFigure(declared) ? 110 : 170,
      numeric: isFigure(declared),
      text,
      hint: text,
      stated: rows.filter(({ props }) => props[name] !== undefined).length,
      rank: (row) => rankOf(declared, row.props[name]) ?? (text(row) || undefined),
      ...(isFigure(declared) && {
        value: ({ props }: T) => props[name] as number | undefined,
        fileTitle: inUnit(declared, title, context),
      }),
    };
  });
}
