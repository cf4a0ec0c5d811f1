import type { Entity, Props, Relation } from '../../../model/graph.ts';
import { amountsOf, sortAmount } from '../../../model/amounts.ts';
import {
  ontology,
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  type PropertyDeclarations,
} from '../../../model/ontology/index.ts';

/** What things of a kind can state, as the ontology declares it. */
interface Traits {
  readonly amounts: boolean;
  readonly stage: boolean;
  readonly ownership: boolean;
  /** The properties of its beginning and its end; a beginning alone (a company's founding) does not date it: it lasts. */
  readonly span: readonly [string, string] | undefined;
}

function traitsOf(properties: PropertyDeclarations): Traits {
  const [begin, end] = Object.keys(properties).filter((name) => properties[name]?.type === 'date');
  return {
    amounts: properties['amounts']?.type === 'amounts',
    stage: 'stage' in properties,
    ownership: 'ownership' in properties,
    span: begin !== undefined && end !== undefined ? [begin, end] : undefined,
  };
}

const known = new Map<string, Traits>();

/** Entity kinds and relation kinds have no name in common. */
export function traits(kind: string): Traits {
  const found = known.get(kind);
  if (found) return found;
  const isEntityKind = kind in ontology.entityKinds;
  const declared = isEntityKind ? propertiesOfEntityKind(ontology, kind) : propertiesOfRelationKind(ontology, kind);
  const made = traitsOf(declared);
  known.set(kind, made);
  return made;
}

export type Thing = Pick<Entity | Relation, 'kind' | 'props'>;

/** The amount it is sorted by, in yuan; undefined when none is stated in yuan. */
export function yuanOf(thing: Thing): number | undefined {
  const yuan = sortAmount(amountsOf(thing));
  return yuan < 0 ? undefined : yuan;
}

function yearIn(props: Props, name: string): number | undefined {
  const date = props[name];
  const year = typeof date === 'string' ? Number(date.slice(0, 4)) : Number.NaN;
  return Number.isNaN(year) ? undefined : year;
}

/** The first and last year it is stated for; what has no end stated stands at its beginning, and the reverse. */
export function yearsOf({ kind, props }: Thing): readonly [number, number] | undefined {
  const { span } = traits(kind);
  if (!span) return undefined;
  const [begin, end] = [yearIn(props, span[0]), yearIn(props, span[1])];
  const [first, last] = [begin ?? end, end ?? begin];
  return first === undefined || last === undefined ? undefined : [first, Math.max(first, last)];
}

export function ownershipOf({ props }: Thing): string {
  const ownership = props['ownership'];
  return typeof ownership === 'string' ? ownership : 'unknown';
}
