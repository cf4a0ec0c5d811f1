import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, ENTITY_ID, RELATION_KEY, relationId } from '../../model/ids.ts';

describe('an entity id', () => {
  test.each(
    ['region:210504', 'company:jinchen-machinery', 'company:91210800X', 'project:a', 'source:v1.2'].map((id) =>
      id.toLowerCase(),
    ),
  )('may be %s', (id) => {
    expect(ENTITY_ID.test(id)).toBe(true);
  });

  test.each([
    '',
    'company',
    'company:',
    ':a',
    'Company:a',
    'company:A',
    'company:金辰',
    'company:a b',
    'company:-a',
    'company:a-',
    'company:a~b',
    'company:a/b',
    'company:a:b',
    'company:a\n',
    `company:${'a'.repeat(121)}`,
  ])('may not be %j', (id) => {
    expect(ENTITY_ID.test(id)).toBe(false);
  });

  test('needs no escaping in a URL', () => {
    fc.assert(
      fc.property(fc.stringMatching(ENTITY_ID), (id) => {
        expect(new URL(`http://x/api/entities/${id}`).pathname).toBe(`/api/entities/${id}`);
      }),
    );
  });
});

describe('a relation id', () => {
  const identity = { kind: 'INVESTS_IN', from: 'company:a', to: 'project:b' };

  test('names kind and ends', () => {
    expect(relationId(identity)).toBe('INVESTS_IN~company:a~project:b');
  });

  test('names the key where there is one', () => {
    expect(relationId({ ...identity, key: 'phase-2' })).toBe('INVESTS_IN~company:a~project:b~phase-2');
  });

  test('has a key of plain letters only', () => {
    expect(['phase-2', '1', 'a.b'].every((key) => RELATION_KEY.test(key))).toBe(true);
    expect(['', 'A', 'a~b', '二期', '-a', 'a'.repeat(65)].some((key) => RELATION_KEY.test(key))).toBe(false);
  });
});

describe('canonical JSON', () => {
  test('is equal for equal content, whatever the order of the keys', () => {
    expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [{ x: 2, y: 1 }] }));
  });

  test('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  test('takes an absent property and an undefined one for the same', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
  });

  test('says what plain JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
