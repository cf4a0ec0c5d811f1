import {
  COMMON_ENTITY_PROPERTIES,
  propertiesOfEntityKind,
  RELATION_FAMILIES,
  SOURCE_KIND,
  type EntityKindDeclaration,
  type Ontology,
  type PropertyDeclarations,
  type RelationKindDeclaration,
  type Text,
} from './ontology/index.ts';

const both = ({ zh, en }: Text): string => (en === '' ? zh : `${zh} (${en})`);
const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)];
}

function propertyTable(declared: PropertyDeclarations): string[] {
  const rows = Object.entries(declared).map(([name, { type, label, values, wide, unit, identifies }]) => [
    `\`${name}\``,
    both(label),
    type +
      (identifies ? ', the id ends in it' : '') +
      (wide ? `; too wide inside a path that avoids hubs: ${wide.map((value) => `\`${value}\``).join(', ')}` : ''),
    values
      ? Object.entries(values)
          .map(([value, words]) => `\`${value}\` ${words.zh}`)
          .join('; ')
      : unit
        ? both(unit)
        : '',
  ]);
  return rows.length === 0
    ? ['No properties of its own.']
    : table(['property', 'label', 'type', 'values or unit'], rows);
}

const without = (declared: PropertyDeclarations, left: PropertyDeclarations): PropertyDeclarations =>
  Object.fromEntries(Object.entries(declared).filter(([name]) => !(name in left)));

function entityKind(using: Ontology, name: string, declared: EntityKindDeclaration): string[] {
  const inherited = declared.parent === null ? {} : propertiesOfEntityKind(using, declared.parent);
  const facts = [
    `Ids begin with \`${declared.idPrefix}:\`.`,
    ...(declared.parent === null ? [] : [`A kind of \`${declared.parent}\`, with all its properties.`]),
    ...(declared.namedByUs ? ['Its names are ours: sources do not name such things.'] : []),
    ...(declared.region
      ? ['Entities of it are regions: what lies in one is told by the relations that place things.']
      : []),
  ];
  const own = without(without(propertiesOfEntityKind(using, name), COMMON_ENTITY_PROPERTIES), inherited);
  return [`### ${name}: ${both(declared.label)}`, '', facts.join(' '), '', ...propertyTable(own), ''];
}

function relationKind(name: string, declared: RelationKindDeclaration): string[] {
  const kinds = (all: readonly string[]): string => all.map((kind) => `\`${kind}\``).join(', ');
  const reading = declared.symmetric
    ? `Reads the same both ways: ${both(declared.label)}.`
    : `Reads ${both(declared.label)}; from the other end ${both(declared.reverse)}.`;
  return [
    `### ${name}: ${both(declared.label)}`,
    '',
    `${reading} Family: ${both(RELATION_FAMILIES[declared.family].label)}.${declared.placing ? ` Its ${declared.placing} end lies where the other one is.` : ''}`,
    '',
    `- from: ${kinds(declared.from)}`,
    `- to: ${kinds(declared.to)}`,
    '',
    ...propertyTable(declared.properties),
    '',
  ];
}

/** docs/ontology.md: every kind with its labels, ends and properties, as the declaration has them. */
export function ontologyPage(using: Ontology): string {
  const entities = Object.entries(using.entityKinds);
  const relations = Object.entries(using.relationKinds);
  return [
    '# Ontology 本体',
    '',
    'Written by `npm run docs` from `model/ontology`; do not edit. A kind admits the kinds below it wherever it is named.',
    '',
    `## Entities 实体 (${entities.length} kinds)`,
    '',
    'Every entity can also have:',
    '',
    ...propertyTable(COMMON_ENTITY_PROPERTIES),
    '',
    ...entities.flatMap(([name, declared]) => entityKind(using, name, declared)),
    `## Relations 关系 (${relations.length} kinds)`,
    '',
    ...relations.flatMap(([name, declared]) => relationKind(name, declared)),
    `## ${both(SOURCE_KIND.label)}`,
    '',
    `Ids begin with \`${SOURCE_KIND.idPrefix}:\`. A source is no entity: claims point at it, relations do not.`,
    '',
    ...propertyTable(SOURCE_KIND.properties),
    '',
  ].join('\n');
}
