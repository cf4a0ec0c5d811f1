import { isRelationId } from '../../../../model/ids.ts';
import { Problem } from '../../../../model/api/problems.ts';
import type { ClaimQuery } from '../../../../model/api/queries.ts';
import type { Listed } from '../../../../model/graph.ts';
import { claimTerms } from '../../../../model/search/claim-text.ts';
import neo4j from 'neo4j-driver';
import type { PageEnd } from '../../../graph/cursor.ts';
import type { ClaimAbout } from '../../../graph/name-subjects.ts';
import type { Connection } from '../connection.ts';
import { readClaims } from '../cypher/read-claims.ts';
import { readClaim, type ClaimColumns } from '../documents.ts';
import { oneMore, pageOf, pageStart } from './page.ts';

type Columns = readonly [...ClaimColumns, about: string];

interface Answer {
  readonly subjectKnown: boolean;
  readonly sourceKnown: boolean;
  readonly total: number;
  readonly rows: readonly Columns[];
}

function claimAbout([id, source, lines, statement, statementEn, basis, sets, about]: Columns): ClaimAbout {
  return { claim: readClaim([id, source, lines, statement, statementEn, basis, sets]), about };
}

/** A page ends at a claim's source and line; the cursor's key holds both. */
function endOf([id, source, lines]: Columns): PageEnd {
  return { key: `${source} ${lines?.[0] ?? 0}`, id };
}

function startOf({ key, id }: PageEnd): Record<string, unknown> {
  const [source, line] = String(key).split(' ');
  return { source0: source ?? '', line0: neo4j.int(Number(line) || 0), after: id };
}

function refuseUnknown({ subject, source }: ClaimQuery, answer: Answer | undefined): void {
  if (subject !== undefined && !answer?.subjectKnown) {
    throw new Problem(isRelationId(subject) ? 'relation-unknown' : 'entity-unknown', { id: subject });
  }
  if (source !== undefined && !answer?.sourceKnown) throw new Problem('source-unknown', { id: source });
}

/** @throws Problem `entity-unknown`, `relation-unknown`, `source-unknown`, or `parameter-invalid` for the cursor */
export async function claims(connection: Connection, query: ClaimQuery): Promise<Listed<ClaimAbout>> {
  const { subject, source, lines, q } = query;
  const words = q === undefined ? [] : claimTerms(q);
  const start = pageStart(query);
  const statement = readClaims({
    subject: subject !== undefined,
    source: source !== undefined,
    lines: lines !== undefined,
    words: q !== undefined,
    after: start !== undefined,
  });
  const [answer] = await connection.read<Answer>(statement, {
    subject: subject ?? null,
    source: source ?? null,
    first: neo4j.int(lines?.[0] ?? 0),
    last: neo4j.int(lines?.[1] ?? 0),
    words,
    limit: oneMore(query),
    ...(start && startOf(start)),
  });
  refuseUnknown(query, answer);
  const { rows, ...cut } = pageOf(query, answer?.rows ?? [], answer?.total ?? 0, endOf);
  return { items: rows.map(claimAbout), ...cut };
}
