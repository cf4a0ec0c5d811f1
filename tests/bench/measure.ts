/** The same question asked of the store and of the yardstick. */
export interface Question {
  readonly name: string;
  readonly calls: number;
  readonly store: (round: number) => Promise<unknown>;
  readonly yardstick: (round: number) => Promise<unknown>;
}

/** Milliseconds. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

export interface Measured {
  readonly name: string;
  readonly calls: number;
  readonly store: Quantiles;
  readonly yardstick: Quantiles;
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

function quantiles(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/**
 * Asks both in turn, the one first as often as the other, so that whatever else the machine does falls on both.
 * The first fifth of the calls warms up and is not counted.
 */
export async function measure({ name, calls, store, yardstick }: Question): Promise<Measured> {
  const times = { store: [] as number[], yardstick: [] as number[] };
  const warm = Math.ceil(calls / 5);
  for (let round = 0; round < calls + warm; round++) {
    const order = round % 2 === 0 ? (['store', 'yardstick'] as const) : (['yardstick', 'store'] as const);
    for (const side of order) {
      const time = await timed(() => (side === 'store' ? store(round) : yardstick(round)));
      if (round >= warm) times[side].push(time);
    }
  }
  return { name, calls, store: quantiles(times.store), yardstick: quantiles(times.yardstick) };
}
