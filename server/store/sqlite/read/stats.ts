import { sumAmounts, type BasisSum } from '../../../../model/amounts.ts';
import type { SourceStats, Stats } from '../../../../model/api/answers.ts';
import { compareLaterFirst } from '../../../../model/dates.ts';
import type { Amount, Source } from '../../../../model/graph.ts';
import { withSubkinds } from '../../../../model/ontology/index.ts';
import type { Batch } from '../../../../model/records.ts';
import { sumsBySource, type ProjectClaim } from '../../../graph/source-sums.ts';
import type { Access } from '../access.ts';
import { readClaim } from '../documents.ts';
import { countsOf, readTally } from '../tally.ts';

/** Latest date first, then by id. */
export function sources({ db }: Access): SourceStats[] {
  return db
    .rows<[string, number]>('SELECT doc, claims FROM source ORDER BY id')
    .map(([doc, claimCount]): SourceStats => ({ ...(JSON.parse(doc) as Source), claimCount }))
    .sort((a, b) => compareLaterFirst(a.date, b.date));
}

/** Latest first. */
export function batches({ db }: Access): Batch[] {
  return db.rows<[string]>('SELECT doc FROM batch ORDER BY key DESC').map(([doc]) => JSON.parse(doc) as Batch);
}

/**
 * The sums of all projects, each basis for itself.
 * @param members how many projects there are; most state no amount
 */
function projectSums({ db, using }: Access, members: (kind: string) => number): BasisSum[] {
  const kinds = withSubkinds(using, 'Project');
  // By id, because sums of fractions depend on the order.
  const stated = db.rows<[string]>(
    `SELECT json_extract(doc, '$.props.amounts') AS amounts FROM entity
     WHERE kind IN (SELECT value FROM json_each(?)) AND amounts IS NOT NULL ORDER BY id`,
    [JSON.stringify(kinds)],
  );
  const silent = kinds.reduce((sum, kind) => sum + members(kind), 0) - stated.length;
  const amounts = stated.map(([text]) => JSON.parse(text) as Amount[]);
  return sumAmounts([...amounts, ...Array.from({ length: silent }, () => [])]);
}

/** All claims about projects; sums by source are made of them. */
function projectClaims({ db, using }: Access): ProjectClaim[] {
  return db
    .rows<[string, string]>(
      `SELECT e.id, c.doc FROM entity e JOIN claim c ON c.entity = e.key
       WHERE e.kind IN (SELECT value FROM json_each(?)) ORDER BY e.id, c.id`,
      [JSON.stringify(withSubkinds(using, 'Project'))],
    )
    .map(([project, doc]) => ({ project, claim: readClaim(doc) }));
}

/** What is in the graph; kinds in declared order. */
export function stats(access: Access): Stats {
  const tally = readTally(access.db);
  const countOf = (of: string, kind: string): number =>
    tally.find(([thing, counted]) => thing === of && counted === kind)?.[2] ?? 0;
  const byKind = (of: string, declared: object): { kind: string; count: number }[] =>
    Object.keys(declared)
      .map((kind) => ({ kind, count: countOf(of, kind) }))
      .filter(({ count }) => count > 0);
  return {
    counts: countsOf(tally),
    entityKinds: byKind('entity', access.using.entityKinds),
    relationKinds: byKind('relation', access.using.relationKinds),
    projectSums: projectSums(access, (kind) => countOf('entity', kind)),
    sources: sumsBySource(sources(access), projectClaims(access)),
  };
}
