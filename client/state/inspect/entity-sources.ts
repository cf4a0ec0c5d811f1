import { rankDate } from '../../../model/claims.ts';
import { compareLaterFirst } from '../../../model/dates.ts';
import type { Claim, Source } from '../../../model/graph.ts';
import type { Around } from './around.ts';

/** What one source says of an entity: its claims about it, and the relations it tells of, by id. */
export interface SourceSaid {
  readonly source: string;
  readonly claims: readonly Claim[];
  readonly relations: readonly string[];
}

/** Who speaks of an entity or of its relations: the latest report first, background last. */
export function sourcesAround(
  claims: readonly Claim[],
  around: Around | undefined,
  sourceOf: (id: string) => Pick<Source, 'date' | 'background'> | undefined,
): SourceSaid[] {
  const said = new Map<string, { claims: Claim[]; relations: string[] }>();
  const of = (source: string): { claims: Claim[]; relations: string[] } => {
    const known = said.get(source) ?? { claims: [], relations: [] };
    said.set(source, known);
    return known;
  };
  for (const claim of claims) of(claim.source).claims.push(claim);
  for (const [relation, sources] of around?.sources ?? [])
    for (const source of sources) of(source).relations.push(relation);
  return [...said]
    .map(([source, found]) => ({ source, ...found }))
    .toSorted((a, b) => compareLaterFirst(rankDate(sourceOf(a.source) ?? {}), rankDate(sourceOf(b.source) ?? {})));
}
