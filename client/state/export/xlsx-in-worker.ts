import type { Sheet } from './sheet.ts';

type Written = { readonly file: Blob } | { readonly error: string };

/** Writes a workbook beside the page, so that the page answers meanwhile. */
export function xlsxInWorker(sheets: readonly Sheet[]): Promise<Blob> {
  const worker = new Worker(new URL('xlsx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Written>) =>
      'file' in data ? resolve(data.file) : reject(new Error(data.error)),
    );
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(sheets);
  }).finally(() => worker.terminate());
}
