import { describe, expect, test } from 'vitest';
import { checkAgainstTexts } from '../../graph-seed/check/check-against-texts.ts';
import { checkRecords } from '../../graph-seed/check/check-records.ts';
import { readTexts } from '../../graph-seed/check/read-texts.ts';
import { readSeed } from '../../graph-seed/read-seed.ts';
import { ontology } from '../../model/ontology/index.ts';
import type { TextFile } from '../../model/schema/read-jsonl.ts';

const sources = process.env['LIANMAI_SOURCES'];

const SEED = readSeed();
const FIRM = '"id":"company:jianfa-shenghai"';
const PROJECT = '"id":"project:jianfa-shenghai-polymetallic"';
const INVESTMENT = '"kind":"INVESTS_IN","from":"company:jianfa-shenghai","to":"project:jianfa-shenghai-polymetallic"';
const REGION = '"id":"region:210803"';
const REPORT = '"id":"source:yingkou-coastal-2024"';
const PERSON = '"id":"person:chen-mingsheng"';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Where the record stands that holds the text. */
function placeOf(text: string): Place {
  for (const { file, text: lines } of SEED) {
    const index = lines.split('\n').findIndex((line) => line.includes(text));
    if (index !== -1) return { file, line: index + 1 };
  }
  throw new Error(`the seed holds no ${text}`);
}

/** The seed with one line written otherwise. */
function damaged({ file, line }: Place, change: (record: string) => string): TextFile[] {
  return SEED.map((each) => {
    if (each.file !== file) return each;
    const lines = each.text.split('\n');
    const before = lines[line - 1] ?? '';
    const after = change(before);
    if (after === before) throw new Error(`the damage to ${file}:${line} changes nothing`);
    return { file, text: lines.with(line - 1, after).join('\n') };
  });
}

const instead =
  (from: string | RegExp, to: string) =>
  (record: string): string =>
    record.replace(from, to);

/** The kind of damage, the record it is done to, how, and what of the checker's reason must say so. */
type Damage = readonly [string, string, (record: string) => string, RegExp];

const TO_RECORDS: readonly Damage[] = [
  ['a line that was cut off', FIRM, (record) => record.slice(0, 60), /JSON/],
  ['a type that there is not', FIRM, instead('"type":"entity"', '"type":"node"'), /type/],
  ['a kind that there is not', FIRM, instead('"kind":"Company"', '"kind":"Firm"'), /Firm/],
  ['an id of another kind', FIRM, instead('"id":"company:', '"id":"park:'), /company:/],
  ['no name', FIRM, instead(/"name":"[^"]*"/, '"name":""'), /name/],
  ['no claim', FIRM, instead(/"claims":\[.*\]/, '"claims":[]'), /claim/],
  ['a property that the kind does not have', PROJECT, instead('"sets":{', '"sets":{"colour":"red",'), /colour/],
  ['a stage that there is not', INVESTMENT, instead(/"stage":"[a-z]*"/, '"stage":"finished"'), /finished|stage/],
  ['an amount of no basis', INVESTMENT, instead('"basis":"total"', '"basis":"sum"'), /basis|sum/],
  ['a day that there is not', FIRM, instead('"sets":{', '"sets":{"from":"2023-02-30",'), /2023-02-30/],
  ['lines that end before they begin', INVESTMENT, instead(/"lines":\[\d+,\d+\]/, '"lines":[29,28]'), /line/],
  ['a source that there is not', INVESTMENT, instead('source:yingkou-coastal-2024', 'source:nobody'), /source:nobody/],
  [
    'an end that there is not',
    INVESTMENT,
    instead('"from":"company:jianfa-shenghai"', '"from":"company:no"'),
    /company:no/,
  ],
  [
    'a relation turned round',
    INVESTMENT,
    instead(/"from":"([^"]*)","to":"([^"]*)"/, '"from":"$2","to":"$1"'),
    /Project/,
  ],
  ['the same entity twice', FIRM, (record) => `${record}\n${record}`, /company:jianfa-shenghai/],
  ['the same relation twice', INVESTMENT, (record) => `${record}\n${record}`, /INVESTS_IN~/],
  ['a code that is not the one of the id', REGION, instead('"adcode":"210803"', '"adcode":"210804"'), /210804/],
  ['a misspelt field', FIRM, instead('"aliases":', '"alias":'), /alias/],
];

const TO_WORDS: readonly Damage[] = [
  [
    'lines that the text does not have',
    INVESTMENT,
    instead(/"lines":\[\d+,\d+\]/, '"lines":[29,999]'),
    /only \d+ lines/,
  ],
  ['lines that name neither end', INVESTMENT, instead(/"lines":\[\d+,\d+\]/, '"lines":[11,11]'), /name none of/],
  ['a name with another character', PERSON, instead(/"name":"陈明盛"/, '"name":"陈明胜"'), /name none of/],
  ['a figure with another digit', INVESTMENT, instead('"original":"152.5亿元"', '"original":"153.5亿元"'), /153\.5/],
  ['ten times the yuan', INVESTMENT, instead('"yuan":15250000000', '"yuan":152500000000'), /152500000000/],
  ['an amount without what was printed', INVESTMENT, instead(',"original":"152.5亿元"', ''), /original/],
  [
    'a sentence of the report',
    '"id":"policy:four-ones"',
    (record) => record.replace(/"statement":"[^"]*"/, `"statement":"${sentence()}"`),
    /repeats/,
  ],
  ['a text that is not there', REPORT, instead('003_', '009_'), /there is no text/],
];

function sentence(): string {
  const text = readTexts(sources ?? '').get('003_bcec7cd0c20688cd.txt') ?? '';
  return (text.split('\n')[44] ?? '').replaceAll('"', '').slice(0, 60);
}

function errorsAt(files: TextFile[], { file, line }: Place): string[] {
  const { records, errors } = checkRecords(ontology, files);
  const all = sources ? [...errors, ...checkAgainstTexts(ontology, records, readTexts(sources)).errors] : errors;
  return all
    .filter((error) => error.file === file && (error.line === line || error.line === line + 1))
    .map(({ field, reason }) => `${field}: ${reason}`);
}

describe('A damaged seed', () => {
  test.each(TO_RECORDS)('with %s is found, at its line', (_, record, change, reason) => {
    const place = placeOf(record);
    expect(errorsAt(damaged(place, change), place).join('\n')).toMatch(reason);
  });

  test.skipIf(!sources).each(TO_WORDS)('with %s is found, at its line', (_, record, change, reason) => {
    const place = placeOf(record);
    expect(errorsAt(damaged(place, change), place).join('\n')).toMatch(reason);
  });

  test('is otherwise without an error, so that what is found is the damage', () => {
    expect(checkRecords(ontology, SEED).errors).toEqual([]);
  });
});
