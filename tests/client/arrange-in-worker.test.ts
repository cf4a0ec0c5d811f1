import { describe, expect, test } from 'vitest';
import { createArranger, type LayoutAnswer, type LayoutQuestion } from '../../client/arrange-in-worker.ts';
import { arrange, type ArrangeOrder } from '../../client/state/layout/arrange.ts';
import { layoutInput } from '../../client/state/layout/input-of.ts';
import { NO_FACETS } from '../../client/state/filters/facets.ts';
import { addToScene, EMPTY_SCENE } from '../../client/state/scene.ts';
import { star } from './sample-graph.ts';

function order(how: ArrangeOrder['how'], count = 6): ArrangeOrder {
  const scene = addToScene(EMPTY_SCENE, star(count), new Map());
  return { how, input: layoutInput({ scene, facets: NO_FACETS }, () => false) };
}

/** Where there are no workers: the same messages, as copies, one after the other. `hold` keeps it from working on. */
class WorkerHere extends EventTarget {
  hold = false;
  broken = false;
  terminated = false;
  readonly asked: LayoutQuestion[] = [];

  postMessage(question: LayoutQuestion): void {
    this.asked.push(structuredClone(question));
    setTimeout(() => this.work());
  }

  work(): void {
    if (this.hold) return;
    if (this.broken) return void this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
    for (const { number, order: asked } of this.asked.splice(0)) {
      const arranged = arrange(asked, (share) => this.answer({ number, share }));
      this.answer({ number, arranged });
    }
  }

  terminate(): void {
    this.terminated = true;
  }

  private answer(data: LayoutAnswer): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
}

function workshop(prepare: (worker: WorkerHere) => void = () => {}) {
  const workers: WorkerHere[] = [];
  const arranger = createArranger(() => {
    const worker = new WorkerHere();
    prepare(worker);
    workers.push(worker);
    return worker;
  });
  return { arranger, workers };
}

describe('layouts in a worker', () => {
  test('come back as they are computed', async () => {
    const { arranger } = workshop();
    expect(await arranger(order('grid'))).toEqual(arrange(order('grid')));
  });

  test('share one worker, and each answer finds the one who asked', async () => {
    const { arranger, workers } = workshop();
    const [grid, rings] = await Promise.all([arranger(order('grid')), arranger(order('concentric', 9))]);
    await arranger(order('force'));
    expect([grid.positions.size, rings.positions.size, workers.length]).toEqual([7, 10, 1]);
  });

  test('tell how far they are, in order, up to the end', async () => {
    const { arranger } = workshop();
    const told: number[] = [];
    await arranger(order('force', 40), { onProgress: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test('that are given up end with their worker; the others are computed by the next one', async () => {
    const { arranger, workers } = workshop();
    const givenUp = new AbortController();
    const first = arranger(order('force'), { signal: givenUp.signal });
    const second = arranger(order('grid'));
    workers[0]!.hold = true;
    givenUp.abort(new Error('changed my mind'));
    await expect(first).rejects.toThrow('changed my mind');
    expect((await second).positions.size).toBe(7);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  test('that were given up before they began ask nobody', async () => {
    const { arranger, workers } = workshop();
    await expect(arranger(order('grid'), { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow(
      'too late',
    );
    expect(workers).toEqual([]);
  });

  test('cannot be given up any more when they are done', async () => {
    const { arranger, workers } = workshop();
    const late = new AbortController();
    await arranger(order('grid'), { signal: late.signal });
    late.abort();
    expect(workers[0]!.terminated).toBe(false);
  });

  test('whose script does not come fail as the server does, and the next one tries anew', async () => {
    let count = 0;
    const { arranger, workers } = workshop((worker) => {
      count += 1;
      worker.broken = count === 1;
    });
    await expect(arranger(order('grid'))).rejects.toMatchObject({ code: 'unreachable' });
    expect((await arranger(order('grid'))).positions.size).toBe(7);
    expect(workers).toHaveLength(2);
  });
});
