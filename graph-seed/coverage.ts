// `npm run seed:coverage`: what of each report is in the graph, line by line and number by number.
import { ontology } from '../model/ontology/index.ts';
import { readVariables, SettingError, SOURCES_VARIABLE } from '../server/store/settings.ts';
import { checkRecords } from './check/check-records.ts';
import { readTexts } from './check/read-texts.ts';
import { coverage } from './coverage/coverage.ts';
import { coverageLines, isWhole } from './coverage/coverage-lines.ts';
import { JUDGED_FOLDER, readJudgements } from './coverage/judgements.ts';
import { errorLines } from './error-lines.ts';
import { readSeed } from './read-seed.ts';

interface Verdict {
  readonly said: string;
  readonly right: boolean;
}

function cover(seed: string | undefined, judged: string | undefined, sources: string | undefined): Verdict {
  if (sources === undefined) {
    return { said: 'LIANMAI_SOURCES is not set: coverage is counted on the texts of the sources', right: false };
  }
  const { records, errors: unfit } = checkRecords(ontology, readSeed(seed));
  const { judgements, errors: unread } = readJudgements(readSeed(judged ?? JUDGED_FOLDER));
  const reports = coverage(records, readTexts(sources), judgements);
  const errors = [...unfit, ...unread, ...reports.flatMap((report) => report.errors)];
  return {
    said: [...reports.flatMap(coverageLines), ...(errors.length > 0 ? [errorLines(errors)] : [])].join('\n'),
    right: errors.length === 0 && reports.every(isWhole),
  };
}

function verdict(): Verdict {
  try {
    return cover(process.argv[2], process.argv[3], readVariables(SOURCES_VARIABLE, process.env).LIANMAI_SOURCES);
  } catch (error) {
    if (error instanceof SettingError) return { said: error.message, right: false };
    throw error;
  }
}

const { said, right } = verdict();
if (right) console.log(said);
else console.error(said);
process.exitCode = right ? 0 : 1;
