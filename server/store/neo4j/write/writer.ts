import type { Ontology } from '../../../../model/ontology/index.ts';
import type { Connection, Run } from '../connection.ts';

/** Who writes, and into what. `run` is the writer's own transaction, which holds the lock. */
export interface Writer {
  readonly connection: Connection;
  readonly using: Ontology;
  readonly run: Run;
  /** A change of more rows is carried out in pieces. */
  readonly transactionRows: number;
}
