/**
 * The order of a large change. Stages come one after the other; the lanes of a stage go side by side, because they lock
 * nothing in common; what is in a lane comes one after the other.
 */
export type Stages<T> = readonly (readonly Iterable<T>[])[];

/** Everything in an order that one transaction can follow. */
export function* inSequence<T>(stages: Stages<T>): Generator<T, void, undefined> {
  for (const lanes of stages) for (const lane of lanes) yield* lane;
}

/** @param carry prepares the item, awaits `before`, and only then has the database work */
type Carry<T> = (item: T, before: Promise<void>) => Promise<void>;

/** While the database works on one item, the next one is prepared. */
async function runLane<T>(lane: Iterable<T>, carry: Carry<T>): Promise<void> {
  let last = Promise.resolve();
  for (const item of lane) {
    const before = last;
    last = carry(item, before);
    last.catch(() => undefined);
    await before;
  }
  await last;
}

export async function runStages<T>(stages: Stages<T>, carry: Carry<T>): Promise<void> {
  for (const lanes of stages) await Promise.all(lanes.map((lane) => runLane(lane, carry)));
}
