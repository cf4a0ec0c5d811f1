import type { EntityKindDeclaration } from './entity-declaration.ts';
import { ENTITY_KINDS } from './entity-kinds.ts';
import type { PropertyDeclaration, PropertyDeclarations } from './property-types.ts';
import type { RelationKindDeclaration } from './relation-declaration.ts';
import { RELATION_KINDS } from './relation-kinds.ts';
import { COMMON_ENTITY_PROPERTIES } from './shared-properties.ts';

/** The whole declaration as a value, so that a test or an extension can pass another one. */
export interface Ontology {
  readonly entityKinds: Readonly<Record<string, EntityKindDeclaration>>;
  readonly relationKinds: Readonly<Record<string, RelationKindDeclaration>>;
}

export const ontology: Ontology = { entityKinds: ENTITY_KINDS, relationKinds: RELATION_KINDS };

/** The kind and those above it, nearest first: StateOwnedEnterprise → [StateOwnedEnterprise, Company]. */
export function lineage(using: Ontology, kind: string): string[] {
  const line: string[] = [];
  for (let next: string | null = kind; next !== null;) {
    const declared: EntityKindDeclaration | undefined = using.entityKinds[next];
    if (!declared) return line;
    line.push(next);
    next = declared.parent;
  }
  return line;
}

/** The kind and every kind below it, in declared order. */
export function withSubkinds(using: Ontology, kind: string): string[] {
  return Object.keys(using.entityKinds).filter((candidate) => lineage(using, candidate).includes(kind));
}

/** Every property an entity of the kind can have: common, inherited, own. */
export function propertiesOfEntityKind(using: Ontology, kind: string): PropertyDeclarations {
  const own: Record<string, PropertyDeclaration> = {};
  for (const step of lineage(using, kind).reverse()) Object.assign(own, using.entityKinds[step]?.properties);
  return { ...own, ...COMMON_ENTITY_PROPERTIES };
}

export function propertiesOfRelationKind(using: Ontology, kind: string): PropertyDeclarations {
  return using.relationKinds[kind]?.properties ?? {};
}

/** True when the kind, or one above it, is declared a region. */
export function isRegionKind(using: Ontology, kind: string): boolean {
  return lineage(using, kind).some((step) => using.entityKinds[step]?.region);
}

/** Entities of the kind, or of one below it, whose property has one of the values. */
export interface WideThings {
  readonly kind: string;
  readonly property: string;
  readonly values: readonly string[];
}

/** What is so wide that a path over it says nothing, such as a province. */
export function wideThings(using: Ontology): WideThings[] {
  return Object.entries(using.entityKinds).flatMap(([kind, { properties }]) =>
    Object.entries(properties).flatMap(([property, { wide }]) => (wide ? [{ kind, property, values: wide }] : [])),
  );
}

/** The relation kinds in which that end lies where the other one is. */
export function placingKinds(using: Ontology, end: 'from' | 'to'): string[] {
  return Object.entries(using.relationKinds).flatMap(([kind, { placing }]) => (placing === end ? [kind] : []));
}

/** True when an entity of `kind` may stand at that end of a relation of `relationKind`. */
export function endAllowed(using: Ontology, relationKind: string, end: 'from' | 'to', kind: string): boolean {
  const allowed = using.relationKinds[relationKind]?.[end] ?? [];
  return lineage(using, kind).some((step) => allowed.includes(step));
}
