import { sumAmounts, type BasisSum } from '../../model/amounts.ts';
import type { SourceStats, SourceSums } from '../../model/api/answers.ts';
import type { Amount, Claim } from '../../model/graph.ts';
import { rankClaims } from '../../model/claims.ts';

/** A claim about a project, and which. */
export interface ProjectClaim {
  readonly project: string;
  readonly claim: Claim;
}

/** Of each basis what the first claim that states one says. */
function amountsOf(claims: readonly Claim[]): Amount[] {
  const ranked = rankClaims(claims, () => undefined);
  const stated = ranked.map(({ sets }) => (sets['amounts'] ?? []) as readonly Amount[]);
  return stated.flatMap((amounts, index) =>
    amounts.filter(({ basis }) => !stated.slice(0, index).some((before) => before.some((one) => one.basis === basis))),
  );
}

function sumsOf(claims: readonly ProjectClaim[]): readonly BasisSum[] {
  const projects = [...new Set(claims.map(({ project }) => project))].sort();
  const byProject = new Map<string, Claim[]>(projects.map((project) => [project, []]));
  for (const { project, claim } of claims) byProject.get(project)?.push(claim);
  return sumAmounts([...byProject.values()].map(amountsOf));
}

/** Each source with the sums of the amounts that it states of projects; a project counts once a source. */
export function sumsBySource(sources: readonly SourceStats[], claims: readonly ProjectClaim[]): SourceSums[] {
  const bySource = new Map<string, ProjectClaim[]>(sources.map(({ id }) => [id, []]));
  for (const each of claims) bySource.get(each.claim.source)?.push(each);
  return sources.map((source) => ({ ...source, projectSums: sumsOf(bySource.get(source.id) ?? []) }));
}
