import neo4j from 'neo4j-driver';
import type { SearchHit } from '../../../../model/api/answers.ts';
import type { SearchQuery } from '../../../../model/api/queries.ts';
import type { Listed } from '../../../../model/graph.ts';
import { allNames } from '../../../../model/names.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import { explainMatch, searchTiers } from '../../../../model/search/search-keys.ts';
import { cutOf } from '../../../graph/cut.ts';
import type { Connection } from '../connection.ts';
import { searchNames } from '../cypher/search-names.ts';
import { readEntity } from '../documents.ts';
import { labelOf } from '../identifiers.ts';
import { luceneQuery } from './lucene.ts';

interface Answer {
  readonly total: number;
  readonly hits: readonly (readonly [doc: string, degree: number])[];
}

const NOTHING: Answer = { total: 0, hits: [] };

async function ask(connection: Connection, using: Ontology, query: SearchQuery): Promise<Answer> {
  const tiers = searchTiers(query.q).map(luceneQuery);
  const label = query.kind === undefined ? undefined : labelOf(using, query.kind);
  if (tiers.length === 0 || (query.kind !== undefined && label === undefined)) return NOTHING;
  const limit = neo4j.int(Math.min(Math.max(0, Math.trunc(query.limit)), 1_000_000_000));
  const [answer] = await connection.read<Answer>(searchNames(label), { tiers, limit });
  return answer ?? NOTHING;
}

/** Hits by tier, then degree, then id. */
export async function search(connection: Connection, using: Ontology, query: SearchQuery): Promise<Listed<SearchHit>> {
  const { total, hits } = await ask(connection, using, query);
  const items = hits.map(([doc, degree]): SearchHit => {
    const entity = readEntity(doc, degree);
    return { entity, matched: explainMatch(query.q, allNames(entity)) };
  });
  return { items, ...cutOf(items.length, total) };
}
