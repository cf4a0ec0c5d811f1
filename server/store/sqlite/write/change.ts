import { TallyChange } from '../tally.ts';

/** What a load or an undo has touched, by key: all of it is looked at again before it ends. */
export class Change {
  /** To be derived again, or to go when nobody holds them any more. */
  readonly entities = new Set<number>();
  /** To be derived again, or to go when no claim is left. */
  readonly relations = new Set<number>();
  /** Their claims are to be counted again; they may go. */
  readonly sources = new Set<string>();
  /** Entities whose relations are to be counted again. */
  readonly ends = new Set<number>();
  readonly tally = new TallyChange();
}
