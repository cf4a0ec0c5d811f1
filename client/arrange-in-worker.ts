import type { Arranged, ArrangeOrder } from './state/layout/arrange.ts';

/** Computes a layout beside the page, so that the page answers meanwhile. One worker per order: orders are rare. */
export function arrangeInWorker(order: ArrangeOrder): Promise<Arranged> {
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Arranged>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Arranged>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
