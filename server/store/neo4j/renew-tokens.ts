import neo4j from 'neo4j-driver';
import { allNames } from '../../../model/names.ts';
import { searchDocument } from '../../../model/search/search-keys.ts';
import type { Connection } from './connection.ts';
import { READ_NAMED } from './cypher/read-named.ts';
import { READ_UNSOUNDED_BATCHES } from './cypher/read-unsounded-batches.ts';
import { SET_BATCHES_SOUNDED } from './cypher/set-batches-sounded.ts';
import { SET_TOKENS } from './cypher/set-tokens.ts';
import { readEntity } from './documents.ts';

const PAGE = 2000;

async function renewAll(connection: Connection): Promise<void> {
  const limit = neo4j.int(PAGE);
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after;
    const page = await connection.write((run) => run<{ id: string; doc: string }>(READ_NAMED, { after: from, limit }));
    const rows = page.map(({ id, doc }) => ({ id, doc, tokens: searchDocument(allNames(readEntity(doc, 0))) }));
    if (rows.length > 0) await connection.write((run) => run(SET_TOKENS, { rows }));
    after = page.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}

/**
 * Makes the search tokens of all entities anew when there are batches that were loaded before names were known by the
 * sound of the whole. Such a batch is told by its own mark, so that a database in order costs one look at its batches.
 */
export async function renewTokens(connection: Connection): Promise<void> {
  const unsounded = await connection.command<{ id: string }>(READ_UNSOUNDED_BATCHES);
  if (unsounded.length === 0) return;
  await renewAll(connection);
  await connection.write((run) => run(SET_BATCHES_SOUNDED, { ids: unsounded.map(({ id }) => id) }));
}
