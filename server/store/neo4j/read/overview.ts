import type { Counts, SourceStats, Stats } from '../../../../model/api/answers.ts';
import { sumAmounts, type BasisSum } from '../../../../model/amounts.ts';
import { compareLaterFirst } from '../../../../model/dates.ts';
import type { Amount, Entity } from '../../../../model/graph.ts';
import { withSubkinds, type Ontology } from '../../../../model/ontology/index.ts';
import { sumsBySource, type ProjectClaim } from '../../../graph/source-sums.ts';
import type { Connection } from '../connection.ts';
import { countEverything } from '../cypher/count-everything.ts';
import { countKinds } from '../cypher/count-kinds.ts';
import { readAmounts } from '../cypher/read-amounts.ts';
import { readClaimsAbout } from '../cypher/read-claims-about.ts';
import { READ_SOURCES } from '../cypher/read-sources.ts';
import { readClaim, readSource, type ClaimColumns } from '../documents.ts';
import { labelOf, quoted, typesOf } from '../identifiers.ts';

const NOTHING: Counts = { entities: 0, relations: 0, claims: 0, sources: 0 };

export async function counts(connection: Connection, using: Ontology): Promise<Counts> {
  const [row] = await connection.read<Counts>(countEverything(typesOf(using)));
  return row ?? NOTHING;
}

/** Latest first, then by id. */
export async function sources(connection: Connection): Promise<SourceStats[]> {
  const rows = await connection.read<{ doc: string; claims: number }>(READ_SOURCES);
  return rows
    .map(({ doc, claims }) => ({ ...readSource(doc), claimCount: claims }))
    .sort((a, b) => compareLaterFirst(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** The counts of all kinds in the ontology's order; a label counts the kinds below too. */
async function kindCounts(
  connection: Connection,
  using: Ontology,
): Promise<{ readonly labels: KindCount[]; readonly types: KindCount[] }> {
  const [entityKinds, relationKinds] = [Object.keys(using.entityKinds), Object.keys(using.relationKinds)];
  const [row] = await connection.read<{ entities: number[]; relations: number[] }>(
    countKinds(entityKinds.map(quoted), relationKinds.map(quoted)),
  );
  const named = (kinds: readonly string[], all: readonly number[]): KindCount[] =>
    kinds.map((kind, index) => ({ kind, count: all[index] ?? 0 }));
  return {
    labels: named(entityKinds, row?.entities ?? []),
    types: named(relationKinds, row?.relations ?? []),
  };
}

/** Takes the kinds below off again. */
function ownCounts(using: Ontology, counted: readonly KindCount[]): KindCount[] {
  const children = (kind: string): KindCount[] =>
    counted.filter((other) => using.entityKinds[other.kind]?.parent === kind);
  return counted.map(({ kind, count }) => ({
    kind,
    count: children(kind).reduce((left, child) => left - child.count, count),
  }));
}

async function projectSums(connection: Connection, using: Ontology, projects: number): Promise<BasisSum[]> {
  const label = labelOf(using, 'Project');
  if (label === undefined) return [];
  const rows = await connection.read<{ doc: string }>(readAmounts(label));
  const stated = rows.map(({ doc }) => {
    const { props } = JSON.parse(doc) as Entity;
    return (props['amounts'] ?? []) as readonly Amount[];
  });
  const silent = Array.from({ length: Math.max(0, projects - stated.length) }, () => []);
  return sumAmounts([...stated, ...silent]);
}

/** All claims about projects; sums by source are made of them. */
async function projectClaims(connection: Connection, using: Ontology): Promise<ProjectClaim[]> {
  const label = labelOf(using, 'Project');
  if (label === undefined) return [];
  const rows = await connection.read<{ id: string; claim: ClaimColumns }>(readClaimsAbout(label));
  return rows.map(({ id, claim }) => ({ project: id, claim: readClaim(claim) }));
}

export async function stats(connection: Connection, using: Ontology): Promise<Stats> {
  const [all, { labels, types }, cited, about] = await Promise.all([
    counts(connection, using),
    kindCounts(connection, using),
    sources(connection),
    projectClaims(connection, using),
  ]);
  const present = ({ count }: KindCount): boolean => count > 0;
  const entityKinds = ownCounts(using, labels);
  const below = withSubkinds(using, 'Project');
  const projects = entityKinds.filter(({ kind }) => below.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  return {
    counts: all,
    entityKinds: entityKinds.filter(present),
    relationKinds: types.filter(present),
    projectSums: await projectSums(connection, using, projects),
    sources: sumsBySource(cited, about),
  };
}
