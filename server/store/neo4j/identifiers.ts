import { lineage, type Ontology } from '../../../model/ontology/index.ts';

/* Labels and types stand in the text of a statement, so they come from the ontology and from nowhere else. */

export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** The label of a kind, or undefined when the ontology does not declare it. */
export function labelOf(using: Ontology, kind: string): string | undefined {
  return Object.hasOwn(using.entityKinds, kind) ? quoted(kind) : undefined;
}

/** All labels of an entity of the kind: `Entity`, its own, those above: `` Entity:`Company` ``. */
export function labelsOf(using: Ontology, kind: string): string {
  const line = lineage(using, kind);
  if (line.length === 0) throw new Error(`${kind} is no entity kind`);
  return ['Entity', ...line.map(quoted)].join(':');
}

/** The relationship type of a kind, or undefined when the ontology does not declare it. */
export function typeOf(using: Ontology, kind: string): string | undefined {
  return Object.hasOwn(using.relationKinds, kind) ? quoted(kind) : undefined;
}

/** The types of the kinds, as a pattern takes them: `` `OWNS`|`BUILDS` ``. Kinds that are not declared are left out. */
export function typesOf(using: Ontology, kinds: readonly string[] = Object.keys(using.relationKinds)): string {
  return kinds.flatMap((kind) => typeOf(using, kind) ?? []).join('|');
}

/** The kind in a relation's id, or undefined when it is none of the ontology. */
export function kindInId(using: Ontology, relationId: string): string | undefined {
  const kind = relationId.split('~', 1)[0] ?? '';
  return Object.hasOwn(using.relationKinds, kind) ? kind : undefined;
}
