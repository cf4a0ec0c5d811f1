import { arrange, type ArrangeOrder } from './state/layout/arrange.ts';

self.addEventListener('message', ({ data }: MessageEvent<ArrangeOrder>) => {
  self.postMessage(arrange(data));
});
