import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExchangeRecord } from '../../model/records.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { describeComparingStores } from '../support/stores.ts';
import { answersTo, exported, outcome, questionsAbout } from './fixtures/every-answer.ts';
import { anyBatches, type RandomBatch } from './fixtures/random-batches.ts';
import { anyAsked, questionsOf } from './fixtures/random-questions.ts';
import { load } from './fixtures/records.ts';

/** The two stores that are compared: what one does the other must do. */
class Twins {
  private readonly stores: readonly GraphStore[];

  constructor(stores: readonly GraphStore[]) {
    this.stores = stores;
  }

  /** Lets both do it, and gives what came of it once both agree, to the byte; when a batch was loaded excepted. */
  async both(ask: (store: GraphStore) => Promise<unknown>): Promise<unknown> {
    const [one, other] = await Promise.all(this.stores.map(async (store) => withoutTime(await outcome(ask(store)))));
    if (JSON.stringify(other) !== JSON.stringify(one)) expect(differing(other, one)).toEqual(differing(one, other));
    return one;
  }
}

/** The first part that differs, as text, so that a failure can be read. */
function differing(answer: unknown, from: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return JSON.stringify(answer);
  const others = (from ?? {}) as Record<string, unknown>;
  const parts = Object.entries(answer).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(others[key]));
  return parts.length > 0 ? [parts.length, parts[0]?.[0], JSON.stringify(parts[0]?.[1])] : JSON.stringify(answer);
}

const withoutTime = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer ?? null), (key, value: unknown) => (key === 'loadedAt' ? '' : value)) as unknown;

interface History {
  readonly batches: readonly RandomBatch[];
  /** After each batch, which of those that are there is taken out, from the latest; 9: none. */
  readonly undone: readonly number[];
}

const anyHistory: fc.Arbitrary<History> = fc.record({
  batches: anyBatches,
  undone: fc.array(fc.constantFrom(9, 9, 9, 0, 1, 2), { minLength: 4, maxLength: 4 }),
});

async function play(twins: Twins, { batches, undone }: History): Promise<void> {
  for (const [index, { name, replace, records }] of batches.entries()) {
    await twins.both((store) => load(store, name, records, { replace }));
    const there = (await twins.both((store) => store.batches())) as { id: string }[];
    const chosen = there[undone[index] ?? 9];
    if (chosen) await twins.both((store) => store.undo(chosen.id));
  }
}

/**
 * Takes everything out again, the latest first, until nothing is left.
 * @returns false when the batches that are left lean on each other, so that none can go first
 */
async function empty(twins: Twins): Promise<boolean> {
  for (let left = Infinity; ;) {
    const there = (await twins.both((store) => store.batches())) as { id: string }[];
    if (there.length === 0) break;
    if (there.length === left) return false;
    left = there.length;
    for (const { id } of there) await twins.both((store) => store.undo(id));
  }
  const counts = await twins.both(async (store) => (await store.health()).counts);
  expect(counts).toEqual({ entities: 0, relations: 0, claims: 0, sources: 0 });
  return true;
}

function checkDegrees(answers: Record<string, unknown>, records: readonly ExchangeRecord[]): void {
  const ties = records.filter((record) => record.type === 'relation');
  for (const record of records) {
    if (record.type !== 'entity') continue;
    const degree = ties.filter(({ from, to }) => from === record.id || to === record.id).length;
    expect(answers[`entity ${record.id}`]).toMatchObject({ degree });
    expect(answers[`preview ${record.id}`]).toMatchObject({ total: degree });
    expect(answers[`neighbours ${record.id} by amount`]).toMatchObject({ total: degree });
  }
}

/** Plays one random history on both stores, asks everything, and takes it all out again. */
async function compare(twins: Twins, history: History, asked: Parameters<typeof questionsOf>[0]): Promise<boolean> {
  await play(twins, history);
  const records = (await twins.both((store) => exported(store))) as ExchangeRecord[];
  const questions = { ...questionsAbout(records), ...questionsOf(asked, records) };
  checkDegrees((await twins.both((store) => answersTo(questions, store))) as Record<string, unknown>, records);
  return empty(twins);
}

/** Set it to look longer; a run is about two seconds once Neo4j is warm. */
const SECONDS = Number(process.env['LIANMAI_RANDOM_SECONDS'] ?? 60);

describeComparingStores('Random graphs', (open) => {
  test(
    'give the same answers in both stores, and leave nothing behind',
    { timeout: (SECONDS + 120) * 1000 },
    async () => {
      let idle: Twins | undefined;
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(anyHistory, anyAsked, async (history, asked) => {
          // After a failure the stores are not empty: the next run opens new ones.
          const twins = idle ?? new Twins([await open.sqlite(), await open.neo4j()]);
          idle = undefined;
          if (await compare(twins, history, asked)) idle = twins;
          compared += 1;
        }),
        { numRuns: SECONDS / 2, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false },
      );
      console.log(`${compared} random histories compared`);
    },
  );
});
