// `npm run seed`: loads the seed into the configured store, in place of what was loaded of it before.
import { Problem } from '../model/api/problems.ts';
import { openStore } from '../server/store/open-store.ts';
import { SettingError, storeSettings } from '../server/store/settings.ts';
import { errorLines } from './error-lines.ts';
import { loadSeed } from './load-seed.ts';
import { progressLine } from './progress-line.ts';

async function load(folder: string | undefined): Promise<string> {
  const store = await openStore(storeSettings(process.env));
  try {
    const report = await loadSeed(store, { folder, onProgress: progressLine(process.stdout, 'Loading the seed') });
    if (report.unchanged) return 'The seed was there already: nothing changed';
    const { entities, relations, claims, sources } = report.batch?.counts ?? report.added;
    return `Loaded ${entities} entities, ${relations} relations and ${claims} claims of ${sources} sources`;
  } finally {
    await store.close();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  if (!(error instanceof Problem)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error.errors.length === 0) return error.message;
  return `${errorLines(error.errors)}; nothing was written`;
}

try {
  console.log(await load(process.argv[2]));
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
