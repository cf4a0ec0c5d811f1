import { describe, expect, test } from 'vitest';
import { foundWords } from '../../../client/ui/found-words.ts';

const marked = (text: string, query: string): string[] =>
  foundWords(text, query).map(([from, to]) => text.slice(from, to));

describe('the words found in a text', () => {
  test.each([
    ['白塔区愿当“店小二”。', '店小二', ['店小二']],
    ['容缺受理，再容缺审批', '容缺', ['容缺', '容缺']],
    ['容缺受理后投产', '投产 容缺', ['容缺', '投产']],
    ['容缺受理', '容缺 缺受理', ['容缺受理']],
    ['The ＡＢＣ Café opens', 'abc CAFE', ['ＡＢＣ', 'Café']],
    ['𠮷林容缺', '容缺', ['容缺']],
    ['没有这些字', '店小二', []],
    ['有标点', '。', []],
  ])('%s, asked for %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
