import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ontology } from '../../model/ontology/index.ts';
import { recordReader } from '../../model/schema/record-schemas.ts';
import {
  claim,
  companyLine,
  faults,
  projectLine,
  regionLine,
  relationLine,
  sets,
  sourceLine,
} from './records-under-test.ts';

describe('a record is accepted', () => {
  test.each([
    ['a source', sourceLine()],
    ['a source with everything', sourceLine({ publisher: '社', authors: ['甲'], file: 'a.txt', note: '注' })],
    ['a company', companyLine()],
    ['a company with names', companyLine({ nameEn: 'Jinchen', aliases: ['金辰'] })],
    ['a kind below another, with its parent’s prefix', companyLine({ kind: 'StateOwnedEnterprise' })],
    ['an inherited property', companyLine({ kind: 'StateOwnedEnterprise', ...sets({ ownership: 'central-soe' }) })],
    ['a common property', companyLine(sets({ description: '说明' }))],
    ['a region whose id ends in its adcode', regionLine(sets({ adcode: '210800', level: 'city' }))],
    ['an amount in yuan', projectLine(sets({ amounts: [{ yuan: 1.2e9, basis: 'total', qualifier: '约' }] }))],
    ['a stated amount of 0', projectLine(sets({ amounts: [{ yuan: 0, basis: 'loan' }] }))],
    ['another currency', projectLine(sets({ amounts: [{ yuan: null, basis: 'total', original: '201万美元' }] }))],
    [
      'amounts of two bases',
      projectLine(
        sets({
          amounts: [
            { yuan: 1, basis: 'total' },
            { yuan: 1, basis: 'loan' },
          ],
        }),
      ),
    ],
    ['a relation', relationLine()],
    ['a relation with a key', relationLine({ key: 'phase-2' })],
    ['a claim without lines', companyLine({ claims: [claim({ lines: undefined })] })],
    ['text of 10 kB with every hostile sign', companyLine({ name: `'"\`$\n\t\\😀𠮷${'长'.repeat(10_000)}` })],
  ])('%s', (_name, record) => {
    expect(faults(record)).toEqual([]);
  });

  test('what an export adds for its readers is dropped', () => {
    const read = recordReader(ontology);
    expect(read(companyLine({ props: { listed: true } }))).toEqual({ record: companyLine() });
    expect(read(relationLine({ id: 'whatever', props: {} }))).toEqual({ record: relationLine() });
  });
});

describe('a record is refused, with field and reason, for', () => {
  test.each([
    ['no object', [1], ': is no JSON object'],
    ['null', null, ': is no JSON object'],
    ['a text', 'x', ': is no JSON object'],
    ['no type', {}, 'type: must be source, entity or relation, not undefined'],
    ['an unknown type', { type: 'node' }, 'type: must be source, entity or relation, not "node"'],
    ['an unknown entity kind', companyLine({ kind: 'Firm' }), 'kind: "Firm" is no entity kind'],
    ['a relation kind on an entity', companyLine({ kind: 'OWNS' }), 'kind: "OWNS" is no entity kind'],
    ['a kind of Object.prototype', companyLine({ kind: 'constructor' }), 'kind: "constructor" is no entity kind'],
    ['a kind that is no text', companyLine({ kind: { toString: 1 } }), 'kind: {"toString":1} is no entity kind'],
    ['no kind', companyLine({ kind: undefined }), 'kind: undefined is no entity kind'],
    ['an unknown relation kind', relationLine({ kind: 'LIKES' }), 'kind: "LIKES" is no relation kind'],
    [
      'the prefix of another kind',
      companyLine({ id: 'project:a' }),
      'id: "project:a" is no id of the form company:slug',
    ],
    ['a Han id', companyLine({ id: 'company:金辰' }), 'id: "company:金辰" is no id'],
    ['an empty name', companyLine({ name: ' ' }), 'name: must not be empty'],
    ['no name', companyLine({ name: undefined }), 'name: '],
    ['a NUL in a text', companyLine({ name: 'a\u0000b' }), 'name: holds characters that are no text'],
    ['half a character in a text', companyLine({ name: 'a\ud83d' }), 'name: holds characters that are no text'],
    ['a text over the limit', companyLine({ name: 'a'.repeat(20_001) }), 'name: '],
    ['an unknown field', companyLine({ nmae: '甲' }), ': Unrecognized key: "nmae"'],
    ['no claim', companyLine({ claims: [] }), 'claims: needs at least one claim'],
    ['no claims at all', relationLine({ claims: undefined }), 'claims: '],
    ['a claim of another prefix', companyLine({ claims: [claim({ source: 'company:a' })] }), 'claims.0.source: '],
    ['a claim without a statement', companyLine({ claims: [claim({ statement: '' })] }), 'claims.0.statement: '],
    ['a claim with another basis', companyLine({ claims: [claim({ basis: 'guessed' })] }), 'claims.0.basis: '],
    [
      'lines the wrong way round',
      companyLine({ claims: [claim({ lines: [9, 3] })] }),
      'claims.0.lines: the first line is after the last',
    ],
    ['line 0', companyLine({ claims: [claim({ lines: [0, 3] })] }), 'claims.0.lines.0: '],
    ['half a line', companyLine({ claims: [claim({ lines: [1.5, 3] })] }), 'claims.0.lines.0: '],
    ['one line', companyLine({ claims: [claim({ lines: [3] })] }), 'claims.0.lines: '],
    ['the second claim', companyLine({ claims: [claim({}), claim({ basis: '' })] }), 'claims.1.basis: '],
    ['a relation to itself', relationLine({ from: 'project:ring' }), 'to: is the same entity as `from`'],
    ['a key that is none', relationLine({ key: '二期' }), 'key: is no key'],
    ['an end that is no id', relationLine({ to: 'Ring' }), 'to: is no id of the form prefix:slug'],
    ['a source with a folder', sourceLine({ file: '../a.txt' }), 'file: must be a file name without folders'],
    ['a source of 2022-13', sourceLine({ date: '2022-13' }), 'date: "2022-13" is no date'],
    ['a source with a claim', sourceLine({ claims: [] }), ': Unrecognized key: "claims"'],
  ])('%s', (_name, record, fault) => {
    expect(faults(record)).toHaveLength(1);
    expect(faults(record)[0]).toContain(fault);
  });

  test('several things at once names each of them', () => {
    const found = faults(companyLine({ id: 'x', name: '', claims: [], foo: 1 }));
    expect(found.map((fault) => fault.split(':')[0])).toEqual(['id', 'name', 'claims', '']);
  });
});

describe('a property is refused, with field and reason, when it is', () => {
  const at = 'claims.0.sets';

  test.each([
    ['unknown', companyLine(sets({ turnover: 3 })), `${at}: Unrecognized key: "turnover"`],
    ['of another kind', companyLine(sets({ capacity: '1' })), `${at}: Unrecognized key: "capacity"`],
    ['a wrong adcode', regionLine(sets({ adcode: '21080' })), `${at}.adcode: "21080" is no adcode`],
    [
      'an adcode of no province',
      regionLine({ id: 'region:990800', ...sets({ adcode: '990800' }) }),
      `${at}.adcode: "990800" is no adcode`,
    ],
    [
      'another adcode than the id’s',
      regionLine(sets({ adcode: '210801' })),
      `${at}.adcode: "210801" is not what the id region:210800 ends in`,
    ],
    ['the date 2022-13', projectLine(sets({ from: '2022-13' })), `${at}.from: "2022-13" is no date`],
    ['the date 2023-02-30', projectLine(sets({ to: '2023-02-30' })), `${at}.to: "2023-02-30" is no date`],
    ['an unknown choice', projectLine(sets({ stage: 'done' })), `${at}.stage: `],
    ['a flag in words', companyLine(sets({ listed: 'true' })), `${at}.listed: `],
    ['a figure in words', projectLine(sets({ jobs: '300' })), `${at}.jobs: `],
    ['empty text', companyLine(sets({ industry: '' })), `${at}.industry: must not be empty`],
    ['an empty list', companyLine(sets({ honours: [] })), `${at}.honours: `],
    ['an empty list of amounts', projectLine(sets({ amounts: [] })), `${at}.amounts: `],
    [
      'two amounts of one basis',
      projectLine(
        sets({
          amounts: [
            { yuan: 1, basis: 'total' },
            { yuan: 2, basis: 'total' },
          ],
        }),
      ),
      `${at}.amounts: holds two amounts of one basis`,
    ],
    ['an amount below 0', projectLine(sets({ amounts: [{ yuan: -1, basis: 'total' }] })), `${at}.amounts.0.yuan: `],
    [
      'an amount of another basis',
      projectLine(sets({ amounts: [{ yuan: 1, basis: 'profit' }] })),
      `${at}.amounts.0.basis: `,
    ],
    [
      'an unknown qualifier',
      projectLine(sets({ amounts: [{ yuan: 1, basis: 'total', qualifier: '大约' }] })),
      `${at}.amounts.0.qualifier: `,
    ],
    [
      'an amount without a figure',
      projectLine(sets({ amounts: [{ yuan: null, basis: 'total' }] })),
      `${at}.amounts: an amount that is not in yuan needs`,
    ],
    [
      'an amount in words',
      projectLine(sets({ amounts: [{ yuan: '12亿', basis: 'total' }] })),
      `${at}.amounts.0.yuan: `,
    ],
    [
      '__proto__',
      JSON.parse(JSON.stringify(companyLine()).replace('"sets":{}', '"sets":{"__proto__":1}')),
      `${at}: Unrecognized key: "__proto__"`,
    ],
  ])('%s', (_name, record, fault) => {
    expect(faults(record)).toHaveLength(1);
    expect(faults(record)[0]).toContain(fault);
  });

  test.each(['1e999', '-1e999'])('the number %s, which is none', (number) => {
    const line = JSON.stringify(projectLine(sets({ jobs: 0 }))).replace('"jobs":0', `"jobs":${number}`);
    expect(faults(JSON.parse(line))).toEqual([expect.stringContaining(`${at}.jobs: `)]);
  });
});

test('whatever JSON comes, it is read or refused with reasons, and never throws', () => {
  const key = fc.constantFrom('type', 'kind', 'id', 'name', 'claims', 'sets', 'from', 'to', 'toString', '__proto__');
  const word = fc.constantFrom('source', 'entity', 'relation', 'Company', 'OWNS', 'company:a', 'toString');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(word, fc.jsonValue({ maxDepth: 0 })),
      fc.array(tie('tree'), { maxLength: 2 }),
      fc.array(fc.tuple(key, tie('tree')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      for (const fault of faults(value)) expect(fault).toMatch(/: ./);
    }),
    { numRuns: 1000 },
  );
});
