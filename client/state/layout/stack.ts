/** Something in a column: where it should be, and the room it needs. */
export interface Stacked {
  readonly wish: number;
  readonly height: number;
  /** How hard it holds on to where it should be; 1 when absent. */
  readonly weight?: number;
}

/** Things that touch, and so stand or fall together. */
interface Pool {
  readonly start: number;
  readonly weight: number;
  readonly count: number;
}

function pooled(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  return { start: (a.start * a.weight + b.start * b.weight) / weight, weight, count: a.count + b.count };
}

/**
 * Places things one under the other, in their order and without overlap, so that they are all together as near as can
 * be to where they should be (least squares; pool adjacent violators).
 * @returns the middle of each
 */
export function stack(things: readonly Stacked[]): number[] {
  // Where each would be if those before it took no room.
  let above = 0;
  const offsets = things.map(({ height }) => {
    const offset = above + height / 2;
    above += height;
    return offset;
  });
  const pools: Pool[] = [];
  things.forEach(({ wish, weight = 1 }, index) => {
    let pool: Pool = { start: wish - (offsets[index] ?? 0), weight, count: 1 };
    for (let last = pools.at(-1); last && last.start > pool.start; last = pools.at(-1)) {
      pool = pooled(last, pool);
      pools.pop();
    }
    pools.push(pool);
  });
  const starts = pools.flatMap(({ start, count }) => Array.from({ length: count }, () => start));
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
