/**
 * What was typed as a number of units: `1.1` in 亿元 is 110,000,000 yuan, and no binary dust besides. With commas and
 * digits of either width.
 * @returns a whole number, not below 0; undefined where nothing, or no such number, was typed
 */
export function readFigure(text: string, unit: number): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  const figure = Number(plain);
  return plain === '' || !Number.isFinite(figure) || figure < 0 ? undefined : Math.round(figure * unit);
}

/** Something was typed, and it is no number that can be taken. */
export const isIllegible = (text: string): boolean => text.trim() !== '' && readFigure(text, 1) === undefined;
