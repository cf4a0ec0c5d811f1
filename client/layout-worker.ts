import { arrange } from './state/layout/arrange.ts';
import type { LayoutAnswer, LayoutQuestion } from './arrange-in-worker.ts';

const answer = (message: LayoutAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data: { number, order } }: MessageEvent<LayoutQuestion>) => {
  try {
    answer({ number, arranged: arrange(order, (share) => answer({ number, share })) });
  } catch (error) {
    answer({ number, error: String(error) });
  }
});
