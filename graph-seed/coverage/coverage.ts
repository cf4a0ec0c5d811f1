import type { Located, RecordError, SourceRecord } from '../../model/records.ts';
import { sourceLines } from '../../model/source-lines.ts';
import { citedClaims, sourceRecords, type CitedClaim, type Texts } from '../check/cited-claims.ts';
import type { Judgement } from './judgements.ts';
import { numbersInGraph } from './numbers-in-graph.ts';
import { printedNumbers, sameNumber, type PrintedNumber } from './printed-numbers.ts';

/** A printed number and the line it stands in. */
export interface NumberAt extends PrintedNumber {
  readonly line: number;
}

/** What of one report is in the graph, what was judged to hold no fact, and what is neither. Lines from 1. */
export interface ReportCoverage {
  readonly source: SourceRecord;
  /** Lines that are not blank. */
  readonly written: readonly number[];
  readonly cited: readonly number[];
  /** Lines that no claim cites, with the reason why. */
  readonly judged: readonly { readonly line: number; readonly reason: string }[];
  readonly neither: readonly number[];
  readonly numbers: {
    readonly printed: number;
    readonly inGraph: number;
    readonly leftOut: readonly (NumberAt & { readonly reason: string })[];
    readonly missing: readonly NumberAt[];
  };
  /** Judgements that no longer fit the text. */
  readonly errors: readonly RecordError[];
}

interface Report {
  readonly lines: readonly string[];
  readonly claims: readonly CitedClaim[];
  readonly judgements: readonly Judgement[];
}

const cites = ({ claim }: CitedClaim, line: number): boolean =>
  claim.lines !== undefined && claim.lines[0] <= line && line <= claim.lines[1];

function reasonFor(judgements: readonly Judgement[], line: number): string | undefined {
  return judgements.find((each) => 'lines' in each && each.lines[0] <= line && line <= each.lines[1])?.reason;
}

function leftOut(judgements: readonly Judgement[], number: NumberAt): string | undefined {
  const named = judgements.find(
    (each) =>
      'number' in each &&
      each.line === number.line &&
      printedNumbers(each.number).some((other) => sameNumber(number, other)),
  );
  return named?.reason ?? reasonFor(judgements, number.line);
}

/** Those for which there is a reason, with it, and the others. */
function parted<T extends object>(all: readonly T[], reasonOf: (each: T) => string | undefined) {
  const known = all.map((each) => ({ each, reason: reasonOf(each) }));
  const explained = known.flatMap(({ each, reason }) => (reason === undefined ? [] : [{ ...each, reason }]));
  const others = known.flatMap(({ each, reason }) => (reason === undefined ? [each] : []));
  return [explained, others] as const;
}

function coverNumbers(records: readonly Located[], { lines, claims, judgements }: Report): ReportCoverage['numbers'] {
  const known = numbersInGraph(records);
  const printed = lines.flatMap((text, index) => printedNumbers(text).map((each) => ({ ...each, line: index + 1 })));
  const rest = printed.filter(
    (number) =>
      !claims.some((claim) => cites(claim, number.line) && known(claim).some((other) => sameNumber(number, other))),
  );
  const [out, missing] = parted(rest, (number) => leftOut(judgements, number));
  return { printed: printed.length, inGraph: printed.length - rest.length, leftOut: out, missing };
}

/** A judgement on lines that are not there, that are blank or that a claim is about; or on a number that does not stand. */
function unfit(judgement: Judgement, { lines, claims }: Report): string | undefined {
  const [first, last] = 'lines' in judgement ? judgement.lines : [judgement.line, judgement.line];
  if (last > lines.length || first > last) return `there are no lines ${first}-${last}`;
  if ('number' in judgement) {
    const printed = printedNumbers(lines[first - 1] ?? '');
    const stands = printedNumbers(judgement.number).some((each) => printed.some((other) => sameNumber(each, other)));
    return stands ? undefined : `"${judgement.number}" is no number printed in line ${first}`;
  }
  if (lines.slice(first - 1, last).every((text) => text.trim() === '')) return `lines ${first}-${last} are blank`;
  const cited = claims.find(({ claim }) => claim.lines && claim.lines[0] >= first && claim.lines[1] <= last);
  return cited && `lines ${first}-${last} are said to hold no fact, but ${cited.at.file}:${cited.at.line} cites them`;
}

function cover(source: SourceRecord, records: readonly Located[], report: Report): ReportCoverage {
  const { lines, claims, judgements } = report;
  const written = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
  const uncited = written.filter((line) => !claims.some((claim) => cites(claim, line)));
  const [judged, neither] = parted(
    uncited.map((line) => ({ line })),
    ({ line }) => reasonFor(judgements, line),
  );
  return {
    source,
    written,
    cited: written.filter((line) => !uncited.includes(line)),
    judged,
    neither: neither.map(({ line }) => line),
    numbers: coverNumbers(records, report),
    errors: judgements.flatMap((judgement) => {
      const reason = unfit(judgement, report);
      return reason === undefined ? [] : [{ ...judgement.at, field: '', reason }];
    }),
  };
}

/** How far each source that has a text is in the graph, line by line and number by number. */
export function coverage(
  records: readonly Located[],
  texts: Texts,
  judgements: readonly Judgement[],
): readonly ReportCoverage[] {
  const claims = citedClaims(records, texts);
  return sourceRecords(records).flatMap(({ record: source }) => {
    const text = source.file === undefined ? undefined : texts.get(source.file);
    if (text === undefined) return [];
    return cover(source, records, {
      lines: sourceLines(text),
      claims: claims.filter(({ claim }) => claim.source === source.id),
      judgements: judgements.filter((each) => each.source === source.id),
    });
  });
}
