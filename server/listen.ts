import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** How long running answers may take after the listening ended. */
const PATIENCE_MS = 10_000;

export interface Listening {
  readonly port: number;
  /** Takes no new connections and waits for running answers, but not for ever. */
  stop(): Promise<void>;
}

/**
 * Makes it possible to end a server between two answers of each connection. Node's own way leaves connections open
 * that never asked anything, and browsers hold such ones in reserve.
 */
function makeStop(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  let stopping = false;
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.add(socket);
    response.once('close', () => {
      busy.delete(socket);
      if (stopping) socket.destroySoon();
    });
  });
  return () =>
    new Promise((resolve) => {
      stopping = true;
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      for (const socket of open) if (!busy.has(socket)) socket.destroy();
    });
}

/** @throws what the system says when the port or the host cannot be had */
export async function listen(app: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(app);
  const stop = makeStop(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { port: (server.address() as AddressInfo).port, stop };
}
