import type { Ontology } from '../../../../model/ontology/index.ts';
import type { BatchContent } from '../../../graph/batch-content.ts';
import type { CountedTie } from '../ties.ts';

const rank = (kinds: readonly string[]): ReadonlyMap<string, number> =>
  new Map(kinds.map((kind, index) => [kind, index]));

/**
 * Counts the relations of every entity of a batch that brings them all, in two flat arrays in place of a map for each
 * entity. Entities are told by their places in the batch, from 1.
 */
export class TieCounts {
  private readonly relationKinds: readonly string[];
  private readonly entityKinds: readonly string[];
  /** Where the slots of each entity begin; behind the last one, where they end. */
  private readonly starts: Int32Array;
  /** Of each end of each relation: kind, direction and neighbour kind in one number. */
  private readonly slots: Int32Array;

  constructor(using: Ontology, { entities, relations }: BatchContent) {
    this.relationKinds = Object.keys(using.relationKinds);
    this.entityKinds = Object.keys(using.entityKinds);
    this.starts = new Int32Array(entities.length + 3);
    this.slots = new Int32Array(relations.length * 2);
    const [relationRank, entityRank] = [rank(this.relationKinds), rank(this.entityKinds)];
    const places = new Map(entities.map(({ id }, index) => [id, index + 1]));
    const kinds = Int32Array.from(['', ...entities.map(({ kind }) => kind)], (kind) => entityRank.get(kind) ?? 0);
    const [from, to] = (['from', 'to'] as const).map((end) =>
      Int32Array.from(relations, (relation) => places.get(relation[end]) ?? 0),
    ) as [Int32Array, Int32Array];
    // Counted one place further on, so that filling the slots moves each start to where it belongs.
    for (const ends of [from, to]) for (const place of ends) bump(this.starts, place + 2);
    for (let place = 1; place < this.starts.length; place++) bump(this.starts, place, this.starts[place - 1]);
    for (const [index, { kind }] of relations.entries()) {
      const [left = 0, right = 0] = [from[index], to[index]];
      const way = (relationRank.get(kind) ?? 0) * 2;
      this.put(left, way * this.entityKinds.length + (kinds[right] ?? 0));
      this.put(right, (way + 1) * this.entityKinds.length + (kinds[left] ?? 0));
    }
  }

  degreeOf(place: number): number {
    return (this.starts[place + 1] ?? 0) - (this.starts[place] ?? 0);
  }

  tiesOf(place: number): CountedTie[] {
    const counts = new Map<number, number>();
    for (const slot of this.slots.subarray(this.starts[place], this.starts[place + 1])) {
      counts.set(slot, (counts.get(slot) ?? 0) + 1);
    }
    return [...counts].map(([slot, count]) => this.tie(slot, count));
  }

  private put(place: number, slot: number): void {
    this.slots[this.starts[place + 1] ?? 0] = slot;
    bump(this.starts, place + 1);
  }

  private tie(slot: number, count: number): CountedTie {
    const kinds = this.entityKinds.length;
    const [way, neighbour] = [Math.floor(slot / kinds), slot % kinds];
    const direction = way % 2 === 0 ? 'out' : 'in';
    return [this.relationKinds[way >> 1] ?? '', direction, this.entityKinds[neighbour] ?? '', count];
  }
}

function bump(array: Int32Array, index: number, by = 1): void {
  array[index] = (array[index] ?? 0) + by;
}
