import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import neo4j from 'neo4j-driver';
import type { Connection } from '../connection.ts';
import { CLOSE_JOURNAL } from '../cypher/close-journal.ts';
import { DROP_JOURNAL } from '../cypher/drop-journal.ts';
import { READ_JOURNAL } from '../cypher/read-journal.ts';
import { SEAL_JOURNAL } from '../cypher/seal-journal.ts';
import { TAKE_FROM_JOURNAL } from '../cypher/take-from-journal.ts';
import { WRITE_JOURNAL } from '../cypher/write-journal.ts';
import { boltRows } from './bolt-rows.ts';
import { runStages, type Stages } from './stages.ts';
import { WRITE_STATEMENTS, type Write, type WriteName, type WriteRow } from './write-statements.ts';
import type { Writer } from './writer.ts';

/*
 * One transaction keeps all it changes in the server's memory: a few kB for each node and relationship, so that a large
 * change does not fit. It is written down first, sealed in one small transaction, and then carried out piece by piece.
 * Whatever ends the process before the seal leaves nothing behind; after the seal the next writer, or the next opening,
 * carries out the rest. Readers may see such a change half made.
 */

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Pieces under way at once while a change is written down: one is packed while others are stored. */
const UNDER_WAY = 3;

interface Place {
  readonly at: number;
  readonly stage: number;
  readonly lane: number;
}

async function writeDown(connection: Connection, place: Place, { name, kind, rows }: Write): Promise<void> {
  // As text: the driver writes bytes one by one.
  const packed = (await zip(JSON.stringify(rows), { level: 1 })).toString('base64');
  const { at, stage, lane } = place;
  await connection.write((run) =>
    run(WRITE_JOURNAL, {
      at: neo4j.int(at),
      stage: neo4j.int(stage),
      lane: neo4j.int(lane),
      name,
      kind,
      rows: packed,
    }),
  );
}

function* placed(stages: Stages<Write>): Generator<readonly [Place, Write], void, undefined> {
  let at = 0;
  for (const [stage, lanes] of stages.entries()) {
    for (const [lane, writes] of lanes.entries()) {
      for (const write of writes) yield [{ at: at++, stage, lane }, write];
    }
  }
}

/** Writes a change down and seals it. */
export async function keepJournal({ connection }: Writer, stages: Stages<Write>): Promise<void> {
  const underWay: Promise<void>[] = [];
  for (const [place, write] of placed(stages)) {
    const piece = writeDown(connection, place, write);
    piece.catch(() => undefined);
    underWay.push(piece);
    if (underWay.length === UNDER_WAY) await underWay.shift();
  }
  await Promise.all(underWay);
  await connection.write((run) => run(SEAL_JOURNAL));
}

/** Carries out one piece; the piece leaves the journal in the same transaction, so none is done twice. */
async function carryOut({ connection, using }: Writer, at: number, before: Promise<void>): Promise<void> {
  await connection.write(async (run) => {
    const [piece] = await run<{ name: WriteName; kind: string; rows: string }>(TAKE_FROM_JOURNAL, {
      at: neo4j.int(at),
    });
    const text = piece ? (await unzip(Buffer.from(piece.rows, 'base64'))).toString() : '[]';
    const rows = boltRows(JSON.parse(text) as WriteRow[]);
    await before;
    if (piece) await run(WRITE_STATEMENTS[piece.name](using, piece.kind), { rows });
  });
}

type Piece = readonly [at: number, stage: number, lane: number];

/** The pieces by stage and lane, each lane in the order of the journal. */
function staged(pieces: readonly Piece[]): Stages<number> {
  const stages: number[][][] = [];
  for (const [at, stage, lane] of pieces) ((stages[stage] ??= [])[lane] ??= []).push(at);
  // Stages and lanes that are done already leave holes.
  return stages.flatMap((lanes) => [lanes.flatMap((lane) => [lane])]);
}

/** Carries out what a sealed journal holds; drops one that was never sealed. Call it as the only writer. */
export async function settleJournal(
  writer: Writer,
  onPiece: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  const { connection, run } = writer;
  const [journal] = await run<{ sealed: boolean; left: Piece[] }>(READ_JOURNAL);
  const { sealed, left } = journal ?? { sealed: false, left: [] };
  if (!sealed) {
    for (let rest = left.length; rest > 0; rest -= 50) {
      await connection.write((apart) => apart(DROP_JOURNAL));
    }
    return;
  }
  let done = 0;
  await runStages(staged(left), async (at, before) => {
    await carryOut(writer, at, before);
    onPiece(++done, left.length);
  });
  await connection.write((apart) => apart(CLOSE_JOURNAL));
}
