import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Props } from '../../model/graph.ts';
import { ontology } from '../../model/ontology/index.ts';
import { claimTerms, claimTexts } from '../../model/search/claim-text.ts';

const said = (statement: string, sets: Props = {}, statementEn?: string): Claim => ({
  id: 'c1',
  source: 'source:report',
  statement,
  ...(statementEn !== undefined && { statementEn }),
  basis: 'stated',
  sets,
});

const textOf = claimTexts(ontology);

describe('The text of a claim', () => {
  test('is its statements and texts, folded, each on a line', () => {
    const sets = { industry: '光伏（ＰＶ）', honours: ['专精特新', 'Top 100'] };
    expect(textOf('Company', said('甲“容缺”受理', sets, 'A Société'))).toBe(
      '甲 容缺 受理\na societe\n光伏 pv\n专精特新\ntop 100',
    );
  });

  test('has texts that a kind shares, and those of relations', () => {
    expect(textOf('StateOwnedEnterprise', said('甲', { doubt: '存疑', industry: '电力' }))).toBe('甲\n存疑\n电力');
    expect(textOf('WORKS_FOR', said('甲', { role: '总经理' }))).toBe('甲\n总经理');
  });

  test('has no choices, flags, codes, dates, figures or amounts', () => {
    const company = { ownership: 'private', listed: true, stockCode: '603396', level: 'city' };
    const project = {
      stage: 'building',
      from: '2024-03',
      jobs: 5,
      amounts: [{ yuan: 1, basis: 'total', original: 'x' }],
    };
    expect(textOf('Company', said('甲', company))).toBe('甲');
    expect(textOf('Project', said('甲', project as Props))).toBe('甲');
  });

  test('goes by the kind where a name is a choice in one and a text in another', () => {
    const [kind] = Object.keys(ontology.relationKinds).filter(
      (one) => ontology.relationKinds[one]?.properties['position']?.type === 'text',
    );
    expect(textOf(kind ?? '', said('甲', { position: '上游' }))).toBe('甲\n上游');
    expect(textOf('Segment', said('甲', { position: 'upstream' }))).toBe('甲');
  });

  test('has none of what no kind declares', () => {
    expect(textOf('Company', said('甲', { nothing: '乙', constructor: '丙' }))).toBe('甲');
    expect(textOf('Nothing', said('甲', { industry: '乙' }))).toBe('甲');
  });

  test('of a long claim is whole', () => {
    expect(textOf('Company', said(`${'长文，'.repeat(5000)}末`))).toMatch(/ 末$/);
  });
});

describe('The terms of a query', () => {
  test.each([
    ['店小二', ['店小二']],
    ['容缺 店小二\t受理　ＡＢ', ['店小二', '容缺', '受理', 'ab']],
    ['容缺 容缺', ['容缺']],
    ['"容缺"', ['容缺']],
    ['一站式（大厅）', ['一站式 大厅']],
    ['100%_', ['100']],
    ['容缺 ， %', ['容缺']],
    ['% _ \\ \' "', []],
    ['  ', []],
    ['', []],
  ])('of %j are %j', (query, terms) => {
    expect(claimTerms(query)).toEqual(terms);
  });

  test('stand in the text of a claim that says the same, however it is written', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('金', '辰', 'Ａ', 'b', '，', '(', '%', '$', '𠮷', '😀', 'é', '　'),
    });
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, word, after) => {
        const text = textOf('Company', said(`${before} ${word} ${after}`));
        for (const term of claimTerms(word)) expect(text).toContain(term);
      }),
    );
  });
});
