import { expect, test } from 'vitest';
import { element, escapeXml } from '../../../../client/state/export/xml.ts';

test('a text cannot leave its element or attribute', () => {
  const evil = '"><script>alert(1)</script>\'&';
  const markup = element('a', { title: evil }, escapeXml(evil));
  expect(markup).not.toContain('<script');
  const read = new DOMParser().parseFromString(markup, 'application/xml').documentElement;
  expect([read.getAttribute('title'), read.textContent]).toEqual([evil, evil]);
});

test('what XML has no place for is left out; tabs and line ends stay', () => {
  expect(escapeXml('a\u0000b\u001bc\td\ne\ud83d\ude00\ud83d\uffff')).toBe('abc\td\ne\ud83d\ude00');
});

test('an attribute that is undefined is no attribute', () => {
  expect(element('path', { d: 'M0 0', fill: undefined, x: 1.005 })).toBe('<path d="M0 0" x="1"/>');
});
