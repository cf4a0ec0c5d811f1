import type { Sheet } from './sheet.ts';
import { toXlsx } from './xlsx.ts';

self.addEventListener('message', ({ data }: MessageEvent<readonly Sheet[]>) => {
  void toXlsx(data).then(
    (file) => self.postMessage({ file }),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
