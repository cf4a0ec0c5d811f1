import { describe, expect, test } from 'vitest';
import { readTexts } from '../../graph-seed/check/read-texts.ts';
import { coverage } from '../../graph-seed/coverage/coverage.ts';
import { coverageLines, isWhole } from '../../graph-seed/coverage/coverage-lines.ts';
import { JUDGED_FOLDER, readJudgements } from '../../graph-seed/coverage/judgements.ts';
import { printedNumbers, sameNumber } from '../../graph-seed/coverage/printed-numbers.ts';
import { checkRecords } from '../../graph-seed/check/check-records.ts';
import { readSeed } from '../../graph-seed/read-seed.ts';
import { ontology } from '../../model/ontology/index.ts';
import type { ExchangeRecord } from '../../model/records.ts';
import { located, SOURCE } from './planted.ts';

const sources = process.env['LIANMAI_SOURCES'];

const TEXT = ['标题', '', '甲机械公司投资12.5亿元,雇用30人,占全市第二位。', '记者摄', '楼高4层,已有7年。'];

const claim = (lines: [number, number], statement: string, sets = {}) =>
  ({ source: 'source:report', lines, statement, basis: 'stated', sets }) as const;

const COMPANY: ExchangeRecord = {
  type: 'entity',
  id: 'company:jia',
  kind: 'Company',
  name: '甲机械公司',
  claims: [claim([3, 3], '甲机械公司在全市排第2位。')],
};
const STAFF: ExchangeRecord = {
  type: 'entity',
  id: 'indicator:staff',
  kind: 'Indicator',
  name: '甲机械公司人数',
  claims: [claim([3, 3], '人数。', { value: 30, unit: '人' })],
};

function covered(judged: readonly object[], ...records: ExchangeRecord[]) {
  const text = judged.map((each) => JSON.stringify({ source: 'source:report', ...each })).join('\n');
  const { judgements, errors } = readJudgements([{ file: 'judged.jsonl', text }]);
  const [report] = coverage(located(...records), new Map([['report.txt', TEXT.join('\n')]]), judgements);
  if (!report) throw new Error(`no report ${JSON.stringify(SOURCE)}`);
  return { ...report, errors: [...errors, ...report.errors].map(({ line, reason }) => `${line} ${reason}`) };
}

describe('Printed numbers', () => {
  const read = (text: string): string[] => printedNumbers(text).map(({ key, unit }) => `${key} ${unit}`);

  test('are those in digits, with magnitude and unit', () => {
    expect(read('完成13.7亿元,同比增长41.6%,共1400余家')).toEqual(['13.7亿 元', '41.6 %', '1400 家']);
    expect(read('占1/4以上，3A级')).toEqual(['1 ', '4 以', '3 ']);
  });

  test('are those in words that count or rank', () => {
    expect(read('位列第二位，总量全市第一，十项行动，二百五十家，数十家企业，两个')).toEqual([
      '2 位',
      '1 ',
      '10 项',
      '250 家',
      '数十 家',
      '2 个',
    ]);
  });

  test('are not the words that only begin with a numeral', () => {
    expect(read('进一步加强一系列措施，第一时间到场，一个例子，千方百计，三农')).toEqual([]);
  });

  test('are the same with the same number, small ones only with the same unit', () => {
    const same = (a: string, b: string): boolean =>
      printedNumbers(a).some((one) => printedNumbers(b).some((other) => sameNumber(one, other)));
    expect(same('第二位', '第2位')).toBe(true);
    expect(same('7期', '7人')).toBe(false);
    expect(same('1243人', '1243名')).toBe(true);
    expect(same('12.5亿元', '12.5万元')).toBe(false);
  });
});

describe('Coverage', () => {
  test('tells lines cited, judged and neither, and numbers in the graph, left out and missing', () => {
    const { cited, judged, neither, numbers, errors } = covered(
      [
        { lines: [1, 1], reason: '标题' },
        { line: 5, number: '4层', reason: '背景描写' },
      ],
      COMPANY,
      STAFF,
    );
    expect({ cited, judged, neither, errors }).toEqual({
      cited: [3],
      judged: [{ line: 1, reason: '标题' }],
      neither: [4, 5],
      errors: [],
    });
    expect(numbers.printed).toBe(5);
    expect(numbers.inGraph).toBe(2);
    expect(numbers.leftOut.map(({ text, reason }) => [text, reason])).toEqual([['4层', '背景描写']]);
    expect(numbers.missing.map(({ text, line }) => [text, line])).toEqual([
      ['12.5亿元', 3],
      ['7年', 5],
    ]);
  });

  test('is whole only when nothing is left', () => {
    const part = covered([{ lines: [1, 1], reason: '标题' }], COMPANY, STAFF);
    expect(isWhole({ ...part, errors: [] })).toBe(false);
    const whole = covered(
      [
        { lines: [1, 1], reason: '标题' },
        { lines: [4, 5], reason: '摄影与描写' },
        { line: 3, number: '12.5亿元', reason: '未采用' },
      ],
      COMPANY,
      STAFF,
    );
    expect(isWhole({ ...whole, errors: [] })).toBe(true);
    expect(coverageLines({ ...whole, errors: [] })).toContain(
      '  lines    4 written: 1 cited, 3 without a fact, 0 neither',
    );
  });

  test('refuses judgements that do not fit the text, and names where they stand', () => {
    const { errors } = covered(
      [
        { lines: [3, 3], reason: '无事实' },
        { lines: [2, 2], reason: '空' },
        { lines: [8, 9], reason: '没有' },
        { line: 5, number: '9层', reason: '没有' },
        { line: 5, reason: '缺字段' },
      ],
      COMPANY,
    );
    expect(errors).toEqual([
      '5 is not of the form {"source","lines":[first,last],"reason"} or {"source","line","number","reason"}',
      '1 lines 3-3 are said to hold no fact, but f.jsonl:2 cites them',
      '2 lines 2-2 are blank',
      '3 there are no lines 8-9',
      '4 "9层" is no number printed in line 5',
    ]);
  });
});

describe('The seed', () => {
  test.skipIf(!sources)('covers every line and every number of every report', () => {
    const { records } = checkRecords(ontology, readSeed());
    const { judgements, errors } = readJudgements(readSeed(JUDGED_FOLDER));
    const reports = coverage(records, readTexts(sources ?? ''), judgements);
    expect(reports).toHaveLength(5);
    expect(errors).toEqual([]);
    for (const report of reports) {
      const { neither, numbers, errors: unfit } = report;
      expect({ id: report.source.id, neither, missing: numbers.missing, unfit }).toEqual({
        id: report.source.id,
        neither: [],
        missing: [],
        unfit: [],
      });
    }
  });
});
