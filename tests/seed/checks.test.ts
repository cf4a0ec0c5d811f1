import { describe, expect, test } from 'vitest';
import { checkAgainstTexts } from '../../graph-seed/check/check-against-texts.ts';
import { figuresStand } from '../../graph-seed/check/figures-stand.ts';
import { linesInside } from '../../graph-seed/check/lines-inside.ts';
import { namesStand } from '../../graph-seed/check/names-stand.ts';
import { ownWords } from '../../graph-seed/check/own-words.ts';
import { printedYuan } from '../../graph-seed/check/printed-yuan.ts';
import { ontology } from '../../model/ontology/index.ts';
import type { ClaimRecord, ExchangeRecord } from '../../model/records.ts';
import { cited, company, found, located, on, TEXTS } from './planted.ts';

const names = (...records: ExchangeRecord[]): string[] =>
  found(namesStand(ontology, located(...records), cited(...records)));
const figures = (sets: ClaimRecord['sets'], more: Partial<ClaimRecord> = {}): string[] =>
  found(figuresStand(cited(company(on([1, 2], { sets, ...more })))));
const words = (statement: string, ...others: ExchangeRecord[]): string[] => {
  const records = [company(on([3, 3], { statement })), ...others];
  return found(ownWords(located(...records), cited(...records)));
};

describe('Cited lines', () => {
  test('must be in the text', () => {
    expect(found(linesInside(cited(company(on([3, 3])))))).toEqual([]);
    expect(found(linesInside(cited(company(on([3, 4])))))).toEqual([
      'f.jsonl:2 claims.0.lines source:report has only 3 lines, not 4',
    ]);
  });
});

describe('Names', () => {
  test('of what a stated claim speaks of stand in its lines, by name or alias', () => {
    expect(names(company(on([1, 1])))).toEqual([]);
    expect(names(company(on([1, 1]), { name: '甲机械股份有限公司', aliases: ['甲机'] }))).toEqual([]);
    expect(names(company(on([3, 3])))).toEqual([
      'f.jsonl:2 claims.0 (name) lines 3-3 name none of 甲机械公司 (company:jia)',
    ]);
  });

  test('are found over white space and in other forms of letters', () => {
    const person = (name: string): ExchangeRecord => ({
      type: 'entity',
      id: 'person:xu',
      kind: 'Person',
      name,
      claims: [on([2, 2])],
    });
    expect(names(person('徐鑫'))).toEqual([]);
    expect(names(person('徐鑫任'))).toEqual([]);
    expect(names(company(on([1, 1]), { name: '甲机械公司（简称甲机）' }))).toEqual([]);
  });

  test('need not stand where the claim is implied, or the name is ours', () => {
    expect(names(company(on([3, 3], { basis: 'implied' })))).toEqual([]);
    const event: ExchangeRecord = {
      type: 'entity',
      id: 'event:x',
      kind: 'Event',
      name: '某次签约',
      claims: [on([3, 3])],
    };
    expect(names(event)).toEqual([]);
  });

  test('of both ends of a relation stand in its lines', () => {
    const region: ExchangeRecord = {
      type: 'entity',
      id: 'region:bing',
      kind: 'Region',
      name: '丙市',
      claims: [on([1, 1])],
    };
    const tie = (line: 1 | 2): ExchangeRecord => ({
      type: 'relation',
      kind: 'LOCATED_IN',
      from: 'company:jia',
      to: 'region:bing',
      claims: [on([line, line])],
    });
    expect(names(company(on([1, 1])), region, tie(1))).toEqual([]);
    expect(names(company(on([1, 1])), region, tie(2))).toEqual([
      'f.jsonl:4 claims.0 (from) lines 2-2 name none of 甲机械公司 (company:jia)',
      'f.jsonl:4 claims.0 (to) lines 2-2 name none of 丙市 (region:bing)',
    ]);
  });
});

describe('Figures', () => {
  const amount = (yuan: number | null, original?: string): ClaimRecord['sets'] => ({
    amounts: [{ yuan, basis: 'total', ...(original !== undefined && { original }) }],
  });

  test('stand in the cited lines as they were printed', () => {
    expect(figures(amount(1.25e9, '12.5亿元'))).toEqual([]);
    expect(figures(amount(null, '201万美元'))).toEqual([]);
    expect(figures(amount(1.26e9, '12.6亿元'))).toEqual([
      'f.jsonl:2 claims.0.sets.amounts.0 "12.6亿元" does not stand in the cited lines',
    ]);
    expect(figures({ original: '增长5%' })).toEqual([
      'f.jsonl:2 claims.0.sets.original "增长5%" does not stand in the cited lines',
    ]);
  });

  test('say in yuan what was printed', () => {
    expect(figures(amount(1.25e8, '12.5亿元'))).toEqual([
      'f.jsonl:2 claims.0.sets.amounts.0 "12.5亿元" is 1250000000 yuan, not 125000000',
    ]);
  });

  test('that are stated keep what was printed; implied ones need not', () => {
    expect(figures(amount(1.25e9))).toEqual([
      'f.jsonl:2 claims.0.sets.amounts.0 has no `original`: a stated amount keeps what was printed',
    ]);
    expect(figures(amount(1.25e9), { basis: 'implied' })).toEqual([]);
  });

  test.each([
    ['12.5亿元', 1.25e9],
    ['1400余万元', 1.4e7],
    ['100多亿元', 1e10],
    ['超3000万元', 3e7],
    ['约1.2万亿元', 1.2e12],
    ['5千万元', 5e7],
    ['800元', 800],
    ['１２亿元', 1.2e9],
    ['201万美元', undefined],
    ['百亿元', undefined],
    ['3000至5000万元', undefined],
  ])('%s is %s yuan', (original, yuan) => expect(printedYuan(original)).toBe(yuan));
});

describe('Words', () => {
  test('of a statement are our own: no twelve characters of the source in a row', () => {
    expect(words('公司预计明年开始生产。')).toEqual([]);
    expect(words('新的海上风电装备总装基')).toEqual([]);
    expect(words('建设新的海上风电装备总装基地')).toEqual([
      expect.stringContaining('claims.0.statement repeats "建设新的海上风电装备总装"'),
    ]);
  });

  test('are compared over white space', () => {
    expect(words('在 丙市建设新的 海上风电装备')).toHaveLength(1);
  });

  test('leave names out, and do not join what stands around one', () => {
    const project: ExchangeRecord = {
      type: 'entity',
      id: 'project:x',
      kind: 'Project',
      name: '海上风电装备总装基地项目',
      claims: [on([1, 1])],
    };
    expect(words('建设新的海上风电装备总装基地项目', project)).toEqual([]);
  });

  test('of properties are our own too', () => {
    const copied = '建设新的海上风电装备总装基地';
    const record = company(on([1, 1], { sets: { industry: copied, original: copied } }));
    expect(found(ownWords(located(record), cited(record)))).toEqual([
      expect.stringContaining('claims.0.sets.industry repeats'),
    ]);
  });
});

describe('All checks', () => {
  test('report a text that is not there', () => {
    const { errors } = checkAgainstTexts(ontology, located(company(on([1, 1]))), new Map());
    expect(found(errors)).toEqual(['f.jsonl:1 file there is no text report.txt']);
  });

  test('count what they held against a text', () => {
    expect(checkAgainstTexts(ontology, located(company(on([1, 1]))), TEXTS)).toEqual({ errors: [], claims: 1 });
  });
});
