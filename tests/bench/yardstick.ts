import type { Located } from '../../model/records.ts';

/** What a careful hand would write for the same questions, without a port, an ontology or claims to keep. */
export interface Yardstick {
  /** Writes the same records, plainly. */
  load(records: readonly Located[]): Promise<void>;
  /** Twenty entities by a phrase of a name, the best connected first, with their documents. */
  search(phrase: readonly string[]): Promise<unknown>;
  /** The document and claims of one entity. */
  entity(id: string): Promise<unknown>;
  /** Counts by kind, direction and neighbour kind. */
  preview(id: string): Promise<unknown>;
  /** The first 200 relations by amount, with both documents, and how many there are. */
  expand(id: string): Promise<unknown>;
  /** All shortest paths of up to 6 relations, as ids. */
  paths(from: string, to: string): Promise<unknown>;
  close(): Promise<void>;
}
