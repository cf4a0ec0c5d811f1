import type { ArrangeOrder } from './state/layout/arrange.ts';
import type { Positions } from './state/scene.ts';

/** Computes a layout beside the page, so that the page answers meanwhile. One worker per order: orders are rare. */
export function arrangeInWorker(order: ArrangeOrder): Promise<Positions> {
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Positions>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
