import { describe, expect, test } from 'vitest';
import { ontology } from '../../model/ontology/index.ts';
import { readJsonl, type ReadRecords } from '../../model/schema/read-jsonl.ts';
import { companyLine, projectLine, relationLine, sets, sourceLine } from './records-under-test.ts';

const text = (...lines: unknown[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
const read = (...lines: unknown[]): ReadRecords => readJsonl(ontology, [{ file: 'a.jsonl', text: text(...lines) }]);

describe('reading JSON Lines', () => {
  test('gives each record with the place it stands at', () => {
    expect(read(sourceLine(), companyLine())).toEqual({
      records: [
        { at: { file: 'a.jsonl', line: 1 }, record: sourceLine() },
        { at: { file: 'a.jsonl', line: 2 }, record: companyLine() },
      ],
      errors: [],
    });
  });

  test('passes over blank lines and counts them', () => {
    expect(read('', '  ', sourceLine(), '').records.map(({ at }) => at.line)).toEqual([3]);
  });

  test('takes Windows line ends', () => {
    expect(read(`${JSON.stringify(sourceLine())}\r`, `${JSON.stringify(companyLine())}\r`)).toMatchObject({
      errors: [],
    });
  });

  test('takes the mark that some editors put at the start of a file', () => {
    expect(read(`\ufeff${JSON.stringify(sourceLine())}`)).toMatchObject({
      errors: [],
      records: [{ record: sourceLine() }],
    });
  });

  test('reads nothing from nothing', () => {
    expect(readJsonl(ontology, [])).toEqual({ records: [], errors: [] });
    expect(read('')).toEqual({ records: [], errors: [] });
  });

  test('names the line of broken JSON, and why', () => {
    const { records, errors } = read(sourceLine(), '{"type":"entity",', companyLine());
    expect(records).toHaveLength(2);
    expect(errors).toEqual([
      { file: 'a.jsonl', line: 2, field: '', reason: expect.stringMatching(/^is not valid JSON: /) },
    ]);
  });

  test('names every error of every file', () => {
    const wrong = text(companyLine({ kind: 'Firm' }), projectLine(sets({ from: '2022-13', turnover: 1 })));
    const { errors } = readJsonl(ontology, [
      { file: 'a.jsonl', text: wrong },
      { file: 'b.jsonl', text: text(sourceLine(), relationLine({ claims: [] })) },
    ]);
    expect(errors.map(({ file, line, field }) => [file, line, field])).toEqual([
      ['a.jsonl', 1, 'kind'],
      ['a.jsonl', 2, 'claims.0.sets.from'],
      ['a.jsonl', 2, 'claims.0.sets'],
      ['b.jsonl', 2, 'claims'],
    ]);
  });

  test('takes the line separators of Unicode for text', () => {
    expect(read(companyLine({ name: 'a\u2028b\u2029c' })).records).toHaveLength(1);
  });
});
