import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import neo4j from 'neo4j-driver';
import type { Ontology } from '../../../../model/ontology/index.ts';
import type { Connection } from '../connection.ts';
import { CLOSE_JOURNAL } from '../cypher/close-journal.ts';
import { DROP_JOURNAL } from '../cypher/drop-journal.ts';
import { READ_JOURNAL } from '../cypher/read-journal.ts';
import { SEAL_JOURNAL } from '../cypher/seal-journal.ts';
import { TAKE_FROM_JOURNAL } from '../cypher/take-from-journal.ts';
import { WRITE_JOURNAL } from '../cypher/write-journal.ts';
import { boltRows } from './bolt-rows.ts';
import type { Writer } from './writer.ts';
import { WRITE_STATEMENTS, type Write, type WriteName, type WriteRow } from './write-statements.ts';

/*
 * One transaction keeps all it changes in the server's memory: a few kB for each node and relationship, so that a load of
 * 100,000 entities does not fit. A change of that size is written down first, sealed in one small transaction, and then
 * carried out piece by piece. Whatever ends the process before the seal leaves nothing behind; after the seal the next
 * writer, or the next opening, carries out the rest. Readers may see such a change half made.
 */

const zip = promisify(gzip);
const unzip = promisify(gunzip);

async function writeDown(connection: Connection, at: number, { name, kind, rows }: Write): Promise<void> {
  // As text: the driver writes bytes one by one.
  const packed = await zip(JSON.stringify(rows), { level: 1 });
  await connection.write((run) =>
    run(WRITE_JOURNAL, { at: neo4j.int(at), name, kind, rows: packed.toString('base64') }),
  );
}

/** Pieces under way at once while a change is written down: one is packed while others are stored. */
const UNDER_WAY = 3;

/** Writes a change down and seals it. */
export async function keepJournal(connection: Connection, writes: Iterable<Write>): Promise<void> {
  let at = 0;
  const underWay: Promise<void>[] = [];
  for (const write of writes) {
    const piece = writeDown(connection, at++, write);
    piece.catch(() => undefined);
    underWay.push(piece);
    if (underWay.length === UNDER_WAY) await underWay.shift();
  }
  await Promise.all(underWay);
  await connection.write((run) => run(SEAL_JOURNAL));
}

/** Carries out one piece; the piece leaves the journal in the same transaction, so none is done twice. */
async function carryOut(connection: Connection, using: Ontology, at: number, before: Promise<void>): Promise<void> {
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

type Piece = readonly [at: number, name: WriteName];

/** One after the other; the next one is unpacked while the database works on the last. */
async function inOrder(
  pieces: readonly Piece[],
  carry: (at: number, before: Promise<void>) => Promise<void>,
): Promise<void> {
  let last = Promise.resolve();
  for (const [at] of pieces) {
    const before = last;
    last = carry(at, before);
    last.catch(() => undefined);
    await before;
  }
  await last;
}

const isRelations = ([, name]: Piece): boolean => name === 'create-relations';
const isTheirClaims = ([, name]: Piece): boolean => name === 'create-relation-claims';

/**
 * The longest parts of a load go side by side: relations, which lock entities, and their claims, which lock sources.
 * What stands before them in the journal comes first, what stands behind them last.
 */
async function carryOutAll(
  pieces: readonly Piece[],
  carry: (at: number, before: Promise<void>) => Promise<void>,
): Promise<void> {
  const abreast = (piece: Piece): boolean => isRelations(piece) || isTheirClaims(piece);
  const first = pieces.findIndex(abreast);
  const last = pieces.findLastIndex(abreast);
  if (first < 0) {
    await inOrder(pieces, carry);
    return;
  }
  const middle = pieces.slice(first, last + 1);
  await inOrder(pieces.slice(0, first), carry);
  const others = middle.filter((piece) => !isTheirClaims(piece));
  await Promise.all([inOrder(others, carry), inOrder(middle.filter(isTheirClaims), carry)]);
  await inOrder(pieces.slice(last + 1), carry);
}

/** Carries out what a sealed journal holds; drops one that was never sealed. Call it as the only writer. */
export async function settleJournal(
  { connection, using, run }: Writer,
  onPiece: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  const [journal] = await run<{ sealed: boolean; left: Piece[] }>(READ_JOURNAL);
  const { sealed, left } = journal ?? { sealed: false, left: [] };
  if (!sealed) {
    for (let rest = left.length; rest > 0; rest -= 50) {
      await connection.write((apart) => apart(DROP_JOURNAL));
    }
    return;
  }
  let done = 0;
  await carryOutAll(left, async (at, before) => {
    await carryOut(connection, using, at, before);
    onPiece(++done, left.length);
  });
  await connection.write((apart) => apart(CLOSE_JOURNAL));
}
