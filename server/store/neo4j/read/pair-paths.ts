import type { Ontology } from '../../../../model/ontology/index.ts';
import type { PairPaths } from '../../../graph/connect.ts';
import type { Connection } from '../connection.ts';
import { findPaths } from '../cypher/find-paths.ts';
import { typesOf } from '../identifiers.ts';

/** All shortest paths of a pair, by Neo4j's own search. */
export function makePairPaths(connection: Connection, using: Ontology): PairPaths {
  const types = typesOf(using);
  return async (from, to, { maxHops, hubDegree }) => {
    const statement = findPaths(types, Math.trunc(maxHops), hubDegree === undefined);
    const [row] = await connection.read<{ paths: string[][] }>(statement, {
      from,
      to,
      ends: [from, to],
      hub: hubDegree ?? 0,
    });
    return row?.paths ?? [];
  };
}
