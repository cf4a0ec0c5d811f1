import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS, RELATION_FAMILIES } from '../../../model/ontology/index.ts';

const css = readFileSync('client/styles/theme.css', 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");
const themes = { light, dark } as const;
const variable = (theme: keyof typeof themes, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(themes[theme])?.[1] ?? '';

const linear = (byte: number): number => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const rgb = (hex: string): [number, number, number] => [
  linear(Number.parseInt(hex.slice(1, 3), 16)),
  linear(Number.parseInt(hex.slice(3, 5), 16)),
  linear(Number.parseInt(hex.slice(5, 7), 16)),
];

/** WCAG 2.2 */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [a, b]
    .map((hex) => rgb(hex))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toSorted((p, q) => q - p) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** As who sees no green sees it (Viénot, Brettel and Mollon 1999), in CIELAB. */
function seenWithoutGreen(hex: string): number[] {
  const [red, green, blue] = rgb(hex);
  const yellow = 0.29275 * red + 0.70725 * green;
  const rest = -0.02234 * red + 0.02234 * green + blue;
  const root = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root((0.77 * yellow + 0.1805 * rest) / 0.95047);
  const y = root(0.9278 * yellow + 0.0722 * rest);
  const z = root((0.1385 * yellow + 0.9505 * rest) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: string, b: string): number {
  const [p, q] = [seenWithoutGreen(a), seenWithoutGreen(b)];
  return Math.hypot(...p.map((value, index) => value - (q[index] ?? 0)));
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));

/** Shapes that look alike from afar: there the colour has to tell. */
const OUTLINES: readonly (readonly string[])[] = [
  ['rectangle', 'round-rectangle', 'cut-rectangle', 'barrel'],
  ['hexagon', 'round-hexagon', 'octagon'],
  ['ellipse'],
];
const outlineOf = (shape: string): number => OUTLINES.findIndex((alike) => alike.includes(shape));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const ground = variable(theme, 'ground');

  test.each(Object.entries(ENTITY_KINDS))('%s stands out from the ground', (_kind, { look }) => {
    expect(contrast(look.colour[theme], ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(RELATION_FAMILIES))('lines of %s stand out from the ground', (_family, { colour }) => {
    expect(contrast(colour[theme], ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'ink-2', 'muted', 'accent', 'red'])('words in %s can be read on every ground', (name) => {
    for (const place of ['ground', 'panel', 'raised', 'sunken'])
      expect(contrast(variable(theme, name), variable(theme, place))).toBeGreaterThanOrEqual(4.5);
  });

  test('what is written on the accent and on the mark can be read', () => {
    expect(contrast(variable(theme, 'accent'), variable(theme, 'accent-ink'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(variable(theme, 'ink'), variable(theme, 'mark'))).toBeGreaterThanOrEqual(4.5);
  });

  test('families of relations differ for who sees no green', () => {
    for (const [a, b] of pairs(Object.values(RELATION_FAMILIES)))
      expect(difference(a.colour[theme], b.colour[theme])).toBeGreaterThanOrEqual(14);
  });

  test('kinds of a like outline differ for who sees no green', () => {
    for (const [[a, one], [b, other]] of pairs(Object.entries(ENTITY_KINDS))) {
      const alike = outlineOf(one.look.shape) >= 0 && outlineOf(one.look.shape) === outlineOf(other.look.shape);
      if (alike)
        expect([a, b, difference(one.look.colour[theme], other.look.colour[theme]) >= 9]).toEqual([a, b, true]);
    }
  });
});
