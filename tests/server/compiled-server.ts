import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../graph-seed/package-root.ts';

export const ROOT = packageRoot(import.meta.url);

/** Compiles what is out of date, as `npm start` does. */
export function compile(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/build.mjs', 'server'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

type Variables = Readonly<Record<string, string>>;

/** Our own environment without what would configure the server. */
function environment(variables: Variables): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^(LIANMAI_|NEO4J_|PORT$|HOST$|LOG_LEVEL$|CI$)/.test(name),
  );
  return { ...Object.fromEntries(ours), ...variables };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a compiled module to its end. */
export function runCompiled(module: string, variables: Variables, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist', module), ...args], {
    encoding: 'utf8',
    env: environment(variables),
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has printed so far. */
  printed(): string;
  ended(): Promise<Ended>;
}

/** Starts the compiled server as `npm start` does, and waits for the line that says where it is. */
export async function startCompiled(variables: Variables): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/main.js')], { env: environment(variables) });
  let [out, err] = ['', ''];
  const end = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = /Lianmai 链脉: (\S+)/.exec(out)?.[1];
      if (found) resolve(found);
    });
    void end.then((ended) => reject(new Error(`The server ended: ${JSON.stringify(ended)}`)));
  });
  return { child, url, printed: () => out, ended: () => end };
}
