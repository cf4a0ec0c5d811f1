import type { Ontology } from '../../../../model/ontology/index.ts';
import { CREATE_BATCH } from '../cypher/create-batch.ts';
import { createEntities } from '../cypher/create-entities.ts';
import { CREATE_ENTITY_CLAIMS } from '../cypher/create-entity-claims.ts';
import { CREATE_HOLDINGS } from '../cypher/create-holdings.ts';
import { CREATE_RELATION_CLAIMS } from '../cypher/create-relation-claims.ts';
import { createRelations } from '../cypher/create-relations.ts';
import { CREATE_SOURCES } from '../cypher/create-sources.ts';
import { DELETE_BATCHES } from '../cypher/delete-batches.ts';
import { DELETE_CLAIMS } from '../cypher/delete-claims.ts';
import { DELETE_ENTITIES } from '../cypher/delete-entities.ts';
import { deleteRelations } from '../cypher/delete-relations.ts';
import { DELETE_SOURCES } from '../cypher/delete-sources.ts';
import { HOLD_CLAIMS } from '../cypher/hold-claims.ts';
import { SET_DEGREES } from '../cypher/set-degrees.ts';
import { setEntities } from '../cypher/set-entities.ts';
import { setRelations } from '../cypher/set-relations.ts';
import { SET_SOURCES } from '../cypher/set-sources.ts';
import { labelsOf, quoted, typesOf } from '../identifiers.ts';

const type = (using: Ontology, kind: string): string => {
  const known = typesOf(using, [kind]);
  if (known === '') throw new Error(`${kind} is no relation kind`);
  return known;
};

const anyLabels = (using: Ontology): string => Object.keys(using.entityKinds).map(quoted).join(':');

/** Every statement that changes the graph, by its name in the journal. Each takes `rows`. */
export const WRITE_STATEMENTS = {
  'create-sources': () => CREATE_SOURCES,
  'set-sources': () => SET_SOURCES,
  'delete-sources': () => DELETE_SOURCES,
  'create-entities': (using, kind) => createEntities(labelsOf(using, kind)),
  'set-entities': (using, kind) => setEntities(anyLabels(using), labelsOf(using, kind)),
  'set-degrees': () => SET_DEGREES,
  'delete-entities': () => DELETE_ENTITIES,
  'create-relations': (using, kind) => createRelations(type(using, kind)),
  'set-relations': (using, kind) => setRelations(type(using, kind)),
  'delete-relations': (using, kind) => deleteRelations(type(using, kind)),
  'create-entity-claims': () => CREATE_ENTITY_CLAIMS,
  'create-relation-claims': () => CREATE_RELATION_CLAIMS,
  'hold-claims': () => HOLD_CLAIMS,
  'delete-claims': () => DELETE_CLAIMS,
  'create-batch': () => CREATE_BATCH,
  'create-holdings': () => CREATE_HOLDINGS,
  'delete-batches': () => DELETE_BATCHES,
} as const satisfies Record<string, (using: Ontology, kind: string) => string>;

export type WriteName = keyof typeof WRITE_STATEMENTS;

/** A statement with its rows. `kind` is '' where the statement is the same for all. */
export interface Write {
  readonly name: WriteName;
  readonly kind: string;
  readonly rows: readonly WriteRow[];
}

export interface WriteRow {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly batch?: string;
  readonly degree?: number;
  readonly preview?: readonly string[];
  readonly batches?: readonly number[];
  readonly props?: Readonly<Record<string, unknown>>;
}
