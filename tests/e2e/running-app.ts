import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningApp {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const LONGEST_START = 120_000;

export interface StartOptions {
  /** The port to listen on; a free one when absent. */
  readonly port?: number;
  /** The SQLite file, which stays; one with the real seed in a folder of its own when absent. */
  readonly data?: string;
}

/** The real application as a reader starts it. */
export async function startRealApp({ port = 0, data }: StartOptions = {}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-e2e-'));
  const child = spawn(process.execPath, ['server/start.mjs'], {
    env: {
      ...process.env,
      // Vitest says `test`, with which Vite would build React for development.
      NODE_ENV: 'production',
      PORT: String(port),
      LIANMAI_DATA: data ?? join(folder, 'lianmai.db'),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressFrom(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Child = ReturnType<typeof spawn>;

/** Waits for the line in which the server prints where it listens. */
function addressFrom(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`No address after ${LONGEST_START} ms: ${said}`)), LONGEST_START);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /https?:\/\/\S+:\d+/.exec(said)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    child.once('exit', () => clearTimeout(timer));
  });
}
