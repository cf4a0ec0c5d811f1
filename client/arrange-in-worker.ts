import { ApiFailure } from './api/ask.ts';
import type { Arranged, Arranger, ArrangeOptions, ArrangeOrder } from './state/layout/arrange.ts';

/** Orders have numbers, so that answers find the one who asked. */
export interface LayoutQuestion {
  readonly number: number;
  readonly order: ArrangeOrder;
}

export type LayoutAnswer = { readonly number: number } & (
  | { readonly share: number }
  | { readonly arranged: Arranged }
  | { readonly error: string }
);

/** What is used of a worker. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly order: ArrangeOrder;
  readonly onProgress: ArrangeOptions['onProgress'];
  readonly resolve: (arranged: Arranged) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Layouts in one worker, which is made for the first and lives on. A layout that is given up takes the worker with it:
 * nothing else stops it.
 */
class WorkerArranger {
  private readonly create: () => LayoutWorker;
  private readonly waiting = new Map<number, Waiting>();
  private worker: LayoutWorker | undefined;
  private last = 0;

  constructor(create: () => LayoutWorker) {
    this.create = create;
  }

  ask(order: ArrangeOrder, { signal, onProgress }: ArrangeOptions): Promise<Arranged> {
    this.last += 1;
    const number = this.last;
    const giveUp = (): void => {
      this.settle(number)?.reject(signal?.reason);
      this.restart();
    };
    signal?.addEventListener('abort', giveUp);
    return new Promise<Arranged>((resolve, reject) => {
      this.waiting.set(number, { order, onProgress, resolve, reject });
      this.post(number, order);
    }).finally(() => signal?.removeEventListener('abort', giveUp));
  }

  private current(): LayoutWorker {
    if (this.worker) return this.worker;
    const worker = this.create();
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => this.hear(data));
    // The script did not come, or not whole: the same as a server that is away.
    worker.addEventListener('error', ({ message }) => this.failAll(new ApiFailure('unreachable', message, true)));
    this.worker = worker;
    return worker;
  }

  private post(number: number, order: ArrangeOrder): void {
    this.current().postMessage({ number, order } satisfies LayoutQuestion);
  }

  private hear(answer: LayoutAnswer): void {
    const { number } = answer;
    if ('share' in answer) this.waiting.get(number)?.onProgress?.(answer.share);
    else if ('arranged' in answer) this.settle(number)?.resolve(answer.arranged);
    else this.settle(number)?.reject(new Error(answer.error));
  }

  private settle(number: number): Waiting | undefined {
    const one = this.waiting.get(number);
    this.waiting.delete(number);
    return one;
  }

  private stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  /** Those who did not give up are asked for again. */
  private restart(): void {
    this.stop();
    for (const [number, { order }] of this.waiting) this.post(number, order);
  }

  private failAll(error: unknown): void {
    this.stop();
    for (const number of this.waiting.keys()) this.settle(number)?.reject(error);
  }
}

/** Computes layouts beside the page, so that the page answers meanwhile. */
export function createArranger(create: () => LayoutWorker): Arranger {
  const arranger = new WorkerArranger(create);
  return async (order, options = {}) => {
    options.signal?.throwIfAborted();
    return arranger.ask(order, options);
  };
}

export const arrangeInWorker: Arranger = createArranger(
  () => new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' }),
);
