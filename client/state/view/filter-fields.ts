import { NO_FILTERS, type FilterGroup, type Filters, type Range } from '../filters/filters.ts';
import { NONE, type Fields } from './view.ts';

const LISTS: readonly (readonly [name: string, group: FilterGroup])[] = [
  ['k', 'kinds'],
  ['rk', 'relationKinds'],
  ['st', 'stages'],
  ['ow', 'ownerships'],
  ['so', 'sources'],
];

export const listText = (values: Iterable<string>): string => [...values].map((value) => value || NONE).join(';');

export const readList = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .filter(Boolean)
    .map((value) => (value === NONE ? '' : value));

const side = (value: number): string => (Number.isFinite(value) ? String(value) : '');

/** `1e8_5e9`, a side left out where it is open, and `u` where what states nothing is shown too. */
const rangeText = (range: Range | undefined): string =>
  range ? `${side(range.min)}_${side(range.max)}${range.unstated ? 'u' : ''}` : '';

export function filterFields(filters: Filters): Fields {
  return [
    ...LISTS.map(([name, group]) => [name, listText(filters[group])] as const),
    ['rg', filters.region ?? ''],
    ['am', rangeText(filters.amount)],
    ['ti', rangeText(filters.time)],
    ['lo', filters.loose ? '1' : ''],
  ];
}

const RANGE = /^(-?\d[\d.]*(?:e[+-]?\d+)?)?_(-?\d[\d.]*(?:e[+-]?\d+)?)?(u?)$/;

function readRange(text: string | null, miss: () => void): Range | undefined {
  if (!text) return undefined;
  const [whole, from, to, unstated] = RANGE.exec(text) ?? [];
  const [min, max] = [Number(from ?? -Infinity), Number(to ?? Infinity)];
  if (whole !== undefined && min <= max) return { min, max, unstated: unstated !== '' };
  miss();
  return undefined;
}

/** @param miss told of what cannot be read */
export function readFilters(fields: URLSearchParams, miss: () => void): Filters {
  const lists = LISTS.map(([name, group]) => ({ [group]: new Set(readList(fields.get(name))) }));
  return {
    ...(Object.assign({}, NO_FILTERS, ...lists) as Filters),
    region: fields.get('rg') || undefined,
    amount: readRange(fields.get('am'), miss),
    time: readRange(fields.get('ti'), miss),
    loose: fields.get('lo') === '1',
  };
}
