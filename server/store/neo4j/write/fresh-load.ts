import neo4j from 'neo4j-driver';
import { DELETE_CLAIMS_ON } from '../cypher/delete-claims-on.ts';
import { DELETE_ENTITIES } from '../cypher/delete-entities.ts';
import { DELETE_BATCHES } from '../cypher/delete-batches.ts';
import { FINISH_BATCH } from '../cypher/finish-batch.ts';
import { READ_UNFINISHED } from '../cypher/read-unfinished.ts';
import { RELEASE_SOURCES } from '../cypher/release-sources.ts';
import type { BatchContent } from '../../../graph/batch-content.ts';
import { batchWrites, type StoredBatch } from './batch-rows.ts';
import { boltRows } from './bolt-rows.ts';
import { runStages, type Stages } from './stages.ts';
import { touchedBy } from './touched.ts';
import { WRITE_STATEMENTS, type Write } from './write-statements.ts';
import type { Writer } from './writer.ts';

/*
 * A large load of things that are all new, as the first one is, needs no journal: what it wrote can be told from what was
 * there, and taken out again when the process dies before the end. Its batch is marked until then.
 */

const CHUNK = 2000;

async function carryOut({ connection, using }: Writer, { name, kind, rows }: Write): Promise<void> {
  const values = boltRows(rows);
  await connection.write((run) => run(WRITE_STATEMENTS[name](using, kind), { rows: values }));
}

/** @param onRows told how many rows are written so far */
export async function loadFresh(
  writer: Writer,
  stages: Stages<Write>,
  { batch, content }: { readonly batch: StoredBatch; readonly content: BatchContent },
  onRows: (done: number) => void,
): Promise<void> {
  for (const write of batchWrites(batch, content, { loading: true })) await carryOut(writer, write);
  let done = 0;
  await runStages(stages, async (write, before) => {
    await before;
    await carryOut(writer, write);
    onRows((done += write.rows.length));
  });
  await writer.connection.write((run) => run(FINISH_BATCH, { id: batch.id }));
}

async function inChunks(
  { connection }: Writer,
  statement: string,
  ids: Iterable<string>,
  params: object = {},
): Promise<void> {
  const rows = [...ids].map((id) => ({ id }));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await connection.write((run) => run(statement, { ...params, rows: chunk }));
  }
}

/** Takes out what loads that died have left. Call it as the only writer. */
export async function discardUnfinished(writer: Writer): Promise<void> {
  const unfinished = await writer.run<{ id: string; number: number }>(READ_UNFINISHED);
  for (const { id, number } of unfinished) {
    const { entities, relations, sources } = await touchedBy(writer.run, [number]);
    await inChunks(writer, DELETE_CLAIMS_ON, [...entities, ...relations]);
    await inChunks(writer, DELETE_ENTITIES, entities);
    await inChunks(writer, RELEASE_SOURCES, sources, { number: neo4j.int(number) });
    await inChunks(writer, DELETE_BATCHES, [id]);
  }
}
