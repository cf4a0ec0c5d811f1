import neo4j from 'neo4j-driver';
import { relationIdentity } from '../../../model/ids.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { claimTexts } from '../../../model/search/claim-text.ts';
import { wordProps } from './claim-words.ts';
import type { Connection } from './connection.ts';
import { READ_WORDLESS_BATCHES } from './cypher/read-wordless-batches.ts';
import { READ_WORDLESS_CLAIMS } from './cypher/read-wordless-claims.ts';
import { SET_BATCHES_WORDED } from './cypher/set-batches-worded.ts';
import { SET_CLAIM_WORDS } from './cypher/set-claim-words.ts';
import { readClaim, type ClaimColumns } from './documents.ts';

const PAGE = 2000;

type Columns = readonly [...ClaimColumns, subject: string, kind: string | null];

async function addToClaims(connection: Connection, using: Ontology): Promise<void> {
  const textOf = claimTexts(using);
  const limit = neo4j.int(PAGE);
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after;
    const page = await connection.write((run) => run<{ claim: Columns }>(READ_WORDLESS_CLAIMS, { after: from, limit }));
    const rows = page.map(({ claim: [id, source, lines, statement, statementEn, basis, sets, subject, kind] }) => {
      const claim = readClaim([id, source, lines, statement, statementEn, basis, sets]);
      return { id, props: wordProps(textOf(kind ?? relationIdentity(subject).kind, claim)) };
    });
    if (rows.length > 0) await connection.write((run) => run(SET_CLAIM_WORDS, { rows }));
    after = page.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}

/**
 * Gives words to the claims of batches that were loaded before claims had any. Such a batch is told by its own mark, so
 * that a database in order costs one look at its batches.
 */
export async function addWords(connection: Connection, using: Ontology): Promise<void> {
  const wordless = await connection.command<{ id: string }>(READ_WORDLESS_BATCHES);
  if (wordless.length === 0) return;
  await addToClaims(connection, using);
  await connection.write((run) => run(SET_BATCHES_WORDED, { ids: wordless.map(({ id }) => id) }));
}
