import type { PreviewRow } from '../../../model/api/answers.ts';
import type { Direction } from '../../../model/api/queries.ts';
import type { Ontology } from '../../../model/ontology/index.ts';

/*
 * Exact counts of an entity's relations stand at the entity, as texts such as `INVESTS_IN out Project 12`:
 * counting a hub's neighbours by kind would read them all.
 */

/** Relations per `kind direction neighbourKind`. */
export type Counted = Map<string, number>;

export function slotOf(kind: string, direction: Direction, neighbourKind: string): string {
  return `${kind} ${direction} ${neighbourKind}`;
}

export function readCounts(texts: readonly string[]): Counted {
  return new Map(
    texts.map((text) => {
      const cut = text.lastIndexOf(' ');
      return [text.slice(0, cut), Number(text.slice(cut + 1))];
    }),
  );
}

export function writeCounts(counted: Counted): string[] {
  return [...counted].filter(([, count]) => count > 0).map(([slot, count]) => `${slot} ${count}`);
}

export function sumOf(counted: Counted): number {
  return [...counted.values()].reduce((sum, count) => sum + count, 0);
}

/** Rows in the ontology's order: relation kind, out before in, neighbour kind. */
export function previewRows(using: Ontology, texts: readonly string[]): PreviewRow[] {
  const [relations, entities] = [Object.keys(using.relationKinds), Object.keys(using.entityKinds)];
  const rows = [...readCounts(texts)].map(([slot, count]): PreviewRow => {
    const [kind = '', direction = '', neighbourKind = ''] = slot.split(' ');
    return { kind, direction: direction === 'out' ? 'out' : 'in', neighbourKind, count };
  });
  return rows.sort(
    (a, b) =>
      relations.indexOf(a.kind) - relations.indexOf(b.kind) ||
      Number(a.direction === 'in') - Number(b.direction === 'in') ||
      entities.indexOf(a.neighbourKind) - entities.indexOf(b.neighbourKind),
  );
}
