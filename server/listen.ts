import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long running answers may take after the listening ended. */
const PATIENCE_MS = 10_000;

export interface Listening {
  readonly port: number;
  /** Takes no new connections and waits for running answers, but not for ever. */
  stop(): Promise<void>;
}

export async function listen(app: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        // A kept-alive connection is idle only when its last answer is out: look again and again.
        const idle = setInterval(() => server.closeIdleConnections(), 50);
        const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
