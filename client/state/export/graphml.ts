import type { Entity, Props, Relation } from '../../../model/graph.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { isAmounts } from '../../../model/amounts.ts';
import type { Graph } from '../graph.ts';
import type { Positions } from '../scene.ts';
import { element, escapeXml, XML_HEAD } from './xml.ts';

type Value = string | number | boolean;
type Fields = Readonly<Record<string, Value>>;
type Types = ReadonlyMap<string, 'string' | 'double' | 'boolean'>;

export interface GraphmlInput {
  readonly graph: Graph;
  readonly positions: Positions;
  readonly ontology: Ontology;
  /** What stands beside a node or edge in the program that opens it, in the reader's language. */
  readonly label: (one: Entity | Relation) => string;
  readonly kindLabel: (kind: string) => string;
}

/** Every property as a field of its own; of amounts one in yuan for each basis. What is not stated is left out. */
function fieldsOfProps(props: Props): Fields {
  const fields: Record<string, Value> = {};
  for (const [name, value] of Object.entries(props)) {
    if (isAmounts(value)) {
      for (const { basis, yuan, original } of value)
        if (yuan !== null) fields[`amount_${basis}_yuan`] = yuan;
        else if (original !== undefined) fields[`amount_${basis}_original`] = original;
    } else {
      fields[name] = typeof value === 'object' ? value.join('; ') : value;
    }
  }
  return fields;
}

function fieldsOfNode({ positions, label, kindLabel }: GraphmlInput, entity: Entity): Fields {
  const { id, kind, name, nameEn, aliases, props, degree } = entity;
  const at = positions.get(id);
  return {
    ...fieldsOfProps(props),
    label: label(entity),
    name,
    ...(nameEn !== undefined && { nameEn }),
    ...(aliases.length > 0 && { aliases: aliases.join('; ') }),
    kind,
    kindLabel: kindLabel(kind),
    degree,
    ...(at && { x: at.x, y: at.y }),
  };
}

function fieldsOfEdge({ label }: GraphmlInput, relation: Relation): Fields {
  const { id, kind, props, claimCount } = relation;
  return { ...fieldsOfProps(props), id, label: label(relation), kind, claims: claimCount };
}

const typeOf = (value: Value): 'string' | 'double' | 'boolean' =>
  typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';

/** One type for each field; where kinds differ about it, text holds both. */
function typesOf(all: readonly Fields[]): Types {
  const types = new Map<string, 'string' | 'double' | 'boolean'>();
  for (const fields of all)
    for (const [name, value] of Object.entries(fields)) {
      const known = types.get(name);
      types.set(name, known === undefined || known === typeOf(value) ? typeOf(value) : 'string');
    }
  return types;
}

const keysOf = (target: 'node' | 'edge', types: Types): string[] =>
  [...types].map(([name, type]) =>
    element('key', { id: `${target}-${name}`, for: target, 'attr.name': name, 'attr.type': type }),
  );

const dataOf = (target: 'node' | 'edge', fields: Fields): string[] =>
  Object.entries(fields).map(([name, value]) =>
    element('data', { key: `${target}-${name}` }, escapeXml(String(value))),
  );

/** A subgraph as GraphML, for Gephi, yEd, igraph and others. */
export function toGraphml(input: GraphmlInput): string {
  const { graph, ontology } = input;
  const nodes = [...graph.entities.values()].map((entity) => ({ id: entity.id, fields: fieldsOfNode(input, entity) }));
  const edges = [...graph.relations.values()].map((relation) => ({ relation, fields: fieldsOfEdge(input, relation) }));
  const drawn = [
    ...nodes.map(({ id, fields }) => element('node', { id }, ...dataOf('node', fields))),
    ...edges.map(({ relation: { kind, from, to }, fields }, index) => {
      const directed = ontology.relationKinds[kind]?.symmetric ? 'false' : undefined;
      // Our own ids hold a tilde, which is no name character in XML: they stand in a field.
      return element('edge', { id: `e${index}`, source: from, target: to, directed }, ...dataOf('edge', fields));
    }),
  ];
  const body = [
    ...keysOf('node', typesOf(nodes.map(({ fields }) => fields))),
    ...keysOf('edge', typesOf(edges.map(({ fields }) => fields))),
    element('graph', { id: 'lianmai', edgedefault: 'directed' }, '\n', drawn.join('\n'), '\n'),
  ];
  const schema = 'http://graphml.graphdrawing.org/xmlns';
  return `${XML_HEAD}${element('graphml', { xmlns: schema }, '\n', body.join('\n'), '\n')}\n`;
}
