import { errorLines } from '../graph-seed/error-lines.ts';
import { Problem } from '../model/api/problems.ts';
import { readConfig } from './config.ts';
import { startApp, type RunningApp } from './start-app.ts';
import { SettingError } from './store/settings.ts';

/** What a person can mend gets one line; the rest keeps its stack. */
function reasonOf(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  if (error instanceof Problem && error.errors.length > 0) return errorLines(error.errors);
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `PORT: ${process.env['PORT'] ?? '3000'} is taken by another program; choose another, or 0`;
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `PORT or HOST: ${error.message}`;
  return error.stack ?? error.message;
}

function stopOnSignals(app: RunningApp): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Who asks twice does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

try {
  const app = await startApp(readConfig(process.env));
  stopOnSignals(app);
  console.log(`Lianmai 链脉: ${app.url.replace('//127.0.0.1:', '//localhost:')}`);
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
