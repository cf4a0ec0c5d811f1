import type { Preview, PreviewRow } from '../../../model/api/answers.ts';

export type DegreeRow = Pick<PreviewRow, 'kind' | 'direction' | 'count'>;

/** How many relations of each kind and direction an entity has, the most first. */
export function degreeByKind({ rows }: Preview): DegreeRow[] {
  const counts = new Map<string, DegreeRow>();
  for (const { kind, direction, count } of rows) {
    const key = `${kind} ${direction}`;
    counts.set(key, { kind, direction, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
