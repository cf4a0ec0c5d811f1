// `npm run seed:check`: holds the seed against its schema and, where the texts are, against its sources.
import { ontology } from '../model/ontology/index.ts';
import { checkAgainstTexts } from './check/check-against-texts.ts';
import { checkRecords } from './check/check-records.ts';
import { readTexts } from './check/read-texts.ts';
import { errorLines } from './error-lines.ts';
import { readSeed } from './read-seed.ts';
import { sayVerdict, type Verdict } from './say-verdict.ts';

const NOT_CHECKED = 'LIANMAI_SOURCES is not set: NOTHING WAS CHECKED AGAINST THE TEXTS OF THE SOURCES';

function check(folder: string | undefined, sources: string | undefined): Verdict {
  const { records, errors } = checkRecords(ontology, readSeed(folder));
  const texts = sources === undefined ? undefined : checkAgainstTexts(ontology, records, readTexts(sources));
  const all = [...errors, ...(texts?.errors ?? [])];
  if (all.length > 0) return { said: errorLines(all), right: false };
  if (texts)
    return { said: `${records.length} records are right; ${texts.claims} claims agree with their texts`, right: true };
  return {
    said: `${NOT_CHECKED}\n${records.length} records are right by themselves`,
    right: process.env['CI'] !== 'true',
  };
}

sayVerdict((sources) => check(process.argv[2], sources));
