const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

const PRINTED =
  /^(?:约|近|超|超过)?(\d+(?:\.\d+)?)(百万|千万|万亿|百|千|万|亿|)(?:余|多)?元(?:人民币)?(?:余|以上|以内)?$/;

/** The yuan of a printed sum such as 12.5亿元 or 1400余万元; undefined when it is written in another way or currency. */
export function printedYuan(original: string): number | undefined {
  const plain = original.normalize('NFKC').replace(/[\s,]/gu, '');
  const match = PRINTED.exec(plain.replace(/^([^余多]*?\d)(余|多)(百万|千万|万亿|百|千|万|亿)/, '$1$3'));
  const unit = UNITS[match?.[2] ?? ''];
  if (!match || unit === undefined) return undefined;
  return Math.round(Number(match[1]) * unit);
}
