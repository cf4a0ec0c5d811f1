import type { Counts } from '../../../../model/api/answers.ts';
import { Problem } from '../../../../model/api/problems.ts';
import { READ_BATCHES } from '../cypher/read-batches.ts';
import { readBatch, type BatchRow } from './batch-rows.ts';
import { carryOutStages } from './carry-out.ts';
import type { Writer } from './writer.ts';
import { changeStages, countRows } from './change-writes.ts';
import { planChange } from './plan-change.ts';
import { readHeld } from './read-held.ts';
import { touchedBy } from './touched.ts';
import type { Write } from './write-statements.ts';

/**
 * Takes a batch out, as the only writer.
 * @returns what went with it
 * @throws Problem `batch-unknown`, or `batch-in-use` when a later batch leans on it
 */
export async function undo(writer: Writer, id: string): Promise<Counts> {
  const { run, using } = writer;
  const batches = (await run<BatchRow>(READ_BATCHES)).map(readBatch);
  const batch = batches.find((one) => one.id === id);
  if (!batch) throw new Problem('batch-unknown', { id });
  const touched = await touchedBy(run, [batch.number]);
  const held = await readHeld(run, touched);
  const plan = planChange(touched, held, { drop: new Set([batch.number]) });
  if (plan.stillUsed !== undefined) throw new Problem('batch-in-use', { id, used: plan.stillUsed });
  const itself: Write = { name: 'delete-batches', kind: '', rows: [{ id }] };
  const stages = [...changeStages(using, plan, 0), [[itself]]];
  await carryOutStages(writer, stages, countRows(plan), () => undefined);
  const { entities, relations, claims, sources } = plan.added;
  return {
    entities: Math.abs(entities),
    relations: Math.abs(relations),
    claims: Math.abs(claims),
    sources: Math.abs(sources),
  };
}
