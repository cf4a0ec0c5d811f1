// `npm run seed:coverage`: what of each report is in the graph, line by line and number by number.
import { ontology } from '../model/ontology/index.ts';
import { checkRecords } from './check/check-records.ts';
import { readTexts } from './check/read-texts.ts';
import { coverage } from './coverage/coverage.ts';
import { coverageLines, isWhole } from './coverage/coverage-lines.ts';
import { JUDGED_FOLDER, readJudgements } from './coverage/judgements.ts';
import { errorLines } from './error-lines.ts';
import { readSeed } from './read-seed.ts';
import { sayVerdict, type Verdict } from './say-verdict.ts';

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

sayVerdict((sources) => cover(process.argv[2], process.argv[3], sources));
