import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../graph-seed/check/check-records.ts';
import { errorLines } from '../../graph-seed/error-lines.ts';
import { ontology } from '../../model/ontology/index.ts';

const claims = [{ source: 'source:s', statement: '见来源。', basis: 'stated', sets: {} }];
const entity = (id: string, more: object = {}): string =>
  JSON.stringify({ type: 'entity', id, kind: 'Company', name: id, claims, ...more });
const relation = (from: string, to: string, more: object = {}): string =>
  JSON.stringify({ type: 'relation', kind: 'OWNS', from, to, claims, ...more });
const source = '{"type":"source","id":"source:s","title":"来源"}';

function errorsOf(...lines: string[]): string[] {
  const { errors } = checkRecords(ontology, [{ file: 'a.jsonl', text: [source, ...lines].join('\n') }]);
  return errors.map(({ file, line, field, reason }) => `${file}:${line} ${field}: ${reason}`);
}

describe('Records', () => {
  test('that are right have no errors', () => {
    expect(errorsOf(entity('company:a'), entity('company:b'), relation('company:a', 'company:b'))).toEqual([]);
  });

  test.each([
    ['a broken line', '{"type":"entity",', /a\.jsonl:2 : is not valid JSON/],
    ['an unknown kind', entity('company:a', { kind: 'Firm' }), /a\.jsonl:2 kind: "Firm" is no entity kind/],
    ['a relation without its end', relation('company:a', 'company:b'), /a\.jsonl:2 from: there is no entity company:a/],
    [
      'a relation without a claim',
      relation('company:a', 'company:b', { claims: [] }),
      /a\.jsonl:2 claims: needs at least one claim/,
    ],
    [
      'a wrong adcode',
      entity('region:990000', { kind: 'Region', claims: [{ ...claims[0], sets: { adcode: '990000' } }] }),
      /sets\.adcode: "990000" is no adcode/,
    ],
    [
      'a date of 2022-13',
      entity('company:a', { claims: [{ ...claims[0], sets: { from: '2022-13' } }] }),
      /sets\.from: "2022-13" is no date/,
    ],
    [
      'a source that is not there',
      entity('company:a', { claims: [{ ...claims[0], source: 'source:x' }] }),
      /claims\.0\.source: there is no source source:x/,
    ],
  ])('%s is named with its place', (_what, line, error) => {
    expect(errorsOf(line).join('\n')).toMatch(error);
  });

  test('that stand twice are named with both places', () => {
    expect(errorsOf(entity('company:a'), entity('company:a'))).toEqual([
      'a.jsonl:3 id: company:a stands already in a.jsonl, line 2',
    ]);
  });

  test('are all reported at once, in the order of the files', () => {
    const errors = errorsOf('{', relation('company:x', 'company:y'), entity('company:a', { name: '' }), '[]');
    expect(errors.map((error) => error.split(' ')[0])).toEqual([
      'a.jsonl:2',
      'a.jsonl:3',
      'a.jsonl:3',
      'a.jsonl:4',
      'a.jsonl:5',
    ]);
  });

  test('do not miss what was refused itself', () => {
    const broken = entity('company:b', { kind: 'Firm' });
    expect(errorsOf(entity('company:a'), broken, relation('company:a', 'company:b'))).toEqual([
      expect.stringContaining('a.jsonl:3 kind'),
    ]);
  });

  test('print their first hundred errors, then the count', () => {
    const { errors } = checkRecords(ontology, [{ file: 'a.jsonl', text: '{\n'.repeat(250) }]);
    const lines = errorLines(errors).split('\n');
    expect(lines).toHaveLength(101);
    expect(lines[0]).toMatch(/^a\.jsonl:1: is not valid JSON/);
    expect(lines[100]).toBe('250 errors, the first 100 are listed');
    expect(errorLines(errors.slice(0, 1))).toMatch(/\n1 error$/);
  });
});
