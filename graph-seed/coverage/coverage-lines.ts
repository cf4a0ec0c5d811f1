import type { ReportCoverage } from './coverage.ts';

/** Lines in short, `3, 5-9, 12`: one range for lines that only blank ones part. */
function ranges(lines: readonly number[], written: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && written.indexOf(last[1]) + 1 === written.indexOf(line)) last[1] = line;
    else parts.push([line, line]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** Whether nothing of a report is left: each line cited or judged, each number in the graph or left out for a reason. */
export const isWhole = ({ neither, numbers, errors }: ReportCoverage): boolean =>
  neither.length === 0 && numbers.missing.length === 0 && errors.length === 0;

/** What `npm run seed:coverage` prints of one report. */
export function coverageLines({ source, written, cited, judged, neither, numbers }: ReportCoverage): string[] {
  const { printed, inGraph, leftOut, missing } = numbers;
  const at = ({ line, text }: { line: number; text: string }): string => `line ${line} ${text}`;
  return [
    `${source.id} ${source.title}`,
    `  lines    ${written.length} written: ${cited.length} cited, ${judged.length} without a fact, ${neither.length} neither`,
    `  cited    ${ranges(cited, written)}`,
    ...judged.map(({ line, reason }) => `  no fact  line ${line}: ${reason}`),
    ...(neither.length > 0 ? [`  NEITHER  ${ranges(neither, written)}`] : []),
    `  numbers  ${printed} printed: ${inGraph} in the graph, ${leftOut.length} left out, ${missing.length} missing`,
    ...leftOut.map((number) => `  left out ${at(number)}: ${number.reason}`),
    ...missing.map((number) => `  MISSING  ${at(number)}`),
  ];
}
