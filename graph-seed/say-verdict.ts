import { readVariables, SettingError, SOURCES_VARIABLE } from '../server/store/settings.ts';

/** What a check has to say, and whether all is right. */
export interface Verdict {
  readonly said: string;
  readonly right: boolean;
}

function verdictOf(judge: (sources: string | undefined) => Verdict): Verdict {
  try {
    return judge(readVariables(SOURCES_VARIABLE, process.env).LIANMAI_SOURCES);
  } catch (error) {
    if (error instanceof SettingError) return { said: error.message, right: false };
    throw error;
  }
}

/**
 * Ends a command with its verdict: in words, and as exit code.
 * @param judge is told the folder with the texts, where there is one
 */
export function sayVerdict(judge: (sources: string | undefined) => Verdict): void {
  const { said, right } = verdictOf(judge);
  if (right) console.log(said);
  else console.error(said);
  process.exitCode = right ? 0 : 1;
}
