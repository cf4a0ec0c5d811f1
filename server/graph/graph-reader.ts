import type { Entity, Relation, Subgraph } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology/index.ts';

/** Two ends of a relation. */
export interface Tie {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** Something with the sources that have a claim about it, each once and by id. */
export interface Cited {
  readonly id: string;
  readonly sources: readonly string[];
}

/** The currency of subgraphs without what is told of its members. */
export interface CitedSubgraph {
  readonly entities: readonly (Cited & { readonly kind: string })[];
  readonly relations: readonly Cited[];
}

/**
 * What the use cases above the stores read. Each store gives one; many ids are asked at once, so that a
 * traversal costs one round trip a level. Unknown ids are left out of the answers.
 */
export interface GraphReader {
  readonly using: Ontology;
  /** In the order of the ids. */
  entities(ids: readonly string[]): Promise<readonly Entity[]>;
  /** In the order of the ids. */
  relations(ids: readonly string[]): Promise<readonly Relation[]>;
  /** All relations of one kind, by id. */
  relationsOfKind(kind: string): Promise<readonly Relation[]>;
  /** The relations of the kinds whose `end` is one of the ids, by relation id. */
  ties(ids: readonly string[], kinds: readonly string[], end: 'from' | 'to'): Promise<readonly Tie[]>;
  /** The entities and every relation among them; entities in the order asked, relations by id. */
  subgraph(ids: readonly string[]): Promise<Subgraph>;
  /** The same, in the same order, with no more than who is cited. */
  cited(ids: readonly string[]): Promise<CitedSubgraph>;
}
