import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkNames, nameIndex, type Named } from '../../../../client/state/inspect/name-links.ts';

const named = (id: string, name: string, ...aliases: string[]): Named => ({ id, name, aliases });

const links = (text: string, entities: readonly Named[], own: readonly Named[] = []) =>
  linkNames(text, [nameIndex(own, 2), nameIndex(entities, 3)]).flatMap(({ text: name, id }) =>
    id === undefined ? [] : [`${name}>${id}`],
  );

describe('names in a statement', () => {
  test('are found by name and by alias', () => {
    const jinchen = named('company:j', '营口金辰机械股份有限公司', '金辰机械');
    expect(links('营口金辰机械股份有限公司又称金辰机械。', [jinchen])).toEqual([
      '营口金辰机械股份有限公司>company:j',
      '金辰机械>company:j',
    ]);
  });

  test('are the longest that stands there', () => {
    const entities = [named('region:m', '明山区'), named('government:m', '明山区政府')];
    expect(links('明山区政府在明山区', entities)).toEqual(['明山区政府>government:m', '明山区>region:m']);
  });

  test('of two characters lead only to what the statement is about', () => {
    const benxi = named('region:b', '本溪');
    expect(links('本溪钢铁', [benxi])).toEqual([]);
    expect(links('本溪引进项目', [], [benxi])).toEqual(['本溪>region:b']);
  });

  test('that several go by lead to none of them, but to the one that the statement is about', () => {
    const [a, b] = [named('company:a', '甲公司', '新能源'), named('company:b', '乙公司', '新能源')];
    expect(links('新能源企业', [a, b])).toEqual([]);
    expect(links('新能源企业', [a, b], [a])).toEqual(['新能源>company:a']);
  });

  test('in Latin letters stand by themselves', () => {
    const abb = named('company:abb', 'ABB');
    expect(links('与ABB合作，不是ABBA', [], [abb])).toEqual(['ABB>company:abb']);
  });

  test('never change the text', () => {
    const some = fc.string({ unit: fc.constantFrom('明', '山', '区', 'A', 'B', '，'), maxLength: 12 });
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 6 }), (text, names) => {
        const entities = names.map((name, index) => named(`company:${index}`, name));
        const parts = linkNames(text, [nameIndex(entities, 2)]);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });

  test('are found among two thousand entities within a few milliseconds', () => {
    const many = Array.from({ length: 2000 }, (_one, index) => named(`company:${index}`, `营口第${index}机械公司`));
    const index = nameIndex(many, 3);
    const text = '营口第1999机械公司与营口第7机械公司签约。'.repeat(10);
    const started = performance.now();
    expect(linkNames(text, [index]).filter(({ id }) => id !== undefined)).toHaveLength(20);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
