import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkedText } from '../../../client/ui/marked-text.tsx';

const shown = (text: string, query: string): string =>
  renderToStaticMarkup(<MarkedText text={text} query={query} fits={9} />);

test('the words asked for are set off where they stand', () => {
  expect(shown('先容缺，后投产', '容缺 投产')).toBe('先<mark>容缺</mark>，后<mark>投产</mark>');
  expect(shown('别无他话', '容缺')).toBe('别无他话');
});

test('where there is no room for what stands before them, it begins a little before them', () => {
  expect(shown('一二三四五六七八九十容缺办理', '容缺')).toBe('…八九十<mark>容缺</mark>办理');
});

test('it begins with a whole Latin word', () => {
  expect(shown('officials of the county serve projects', 'projects')).toBe('…serve <mark>projects</mark>');
});
