// `npm run seed:check`: holds the seed against its schema and, where the texts are, against its sources.
import { ontology } from '../model/ontology/index.ts';
import { checkAgainstTexts } from './check/check-against-texts.ts';
import { checkRecords } from './check/check-records.ts';
import { readTexts } from './check/read-texts.ts';
import { errorLines } from './error-lines.ts';
import { readSeed } from './read-seed.ts';

const sources = process.env['LIANMAI_SOURCES'];
const { records, errors } = checkRecords(ontology, readSeed(process.argv[2]));

function withTexts(folder: string): void {
  const checked = checkAgainstTexts(ontology, records, readTexts(folder));
  const all = [...errors, ...checked.errors];
  if (all.length > 0) fail(errorLines(all));
  else console.log(`${records.length} records are right; ${checked.claims} claims agree with their texts`);
}

function withoutTexts(): void {
  const skipped = 'LIANMAI_SOURCES is not set: NOTHING WAS CHECKED AGAINST THE TEXTS OF THE SOURCES';
  if (errors.length > 0) fail(errorLines(errors));
  else if (process.env['CI'] === 'true') fail(skipped);
  else console.warn(`${skipped}\n${records.length} records are right by themselves`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (sources) withTexts(sources);
else withoutTexts();
