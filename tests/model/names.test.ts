import { expect, test } from 'vitest';
import { resolveNames } from '../../model/names.ts';

test('one naming is shown as it is', () => {
  const naming = { name: '金辰机械', nameEn: 'Jinchen', aliases: ['金辰', '辰机'] };
  expect(resolveNames([naming])).toEqual(naming);
});

test('an entity without aliases has an empty list of them, and no English name made up', () => {
  expect(resolveNames([{ name: '金辰机械' }])).toEqual({ name: '金辰机械', aliases: [] });
});

test('the name of the first batch stays and later names become aliases', () => {
  const names = resolveNames([
    { name: '金辰机械', aliases: ['金辰'] },
    { name: '金辰股份', aliases: ['辰股'] },
  ]);
  expect(names).toEqual({ name: '金辰机械', aliases: ['金辰', '金辰股份', '辰股'] });
});

test('no name stands twice, and the name is not its own alias', () => {
  const names = resolveNames([
    { name: '甲', aliases: ['乙', '甲', '乙'] },
    { name: '乙', aliases: ['甲', '丙'] },
  ]);
  expect(names).toEqual({ name: '甲', aliases: ['乙', '丙'] });
});

test('the first English name is taken, from whichever batch', () => {
  expect(resolveNames([{ name: '甲' }, { name: '甲', nameEn: 'One' }, { name: '甲', nameEn: 'Two' }]).nameEn).toBe(
    'One',
  );
});

test('an entity that nobody names is a mistake of the store', () => {
  expect(() => resolveNames([])).toThrow('at least one');
});
