import type { Ontology } from '../../../model/ontology/index.ts';
import type { Connection } from './connection.ts';

/** What every verb works with. */
export interface Access {
  readonly db: Connection;
  readonly using: Ontology;
}
