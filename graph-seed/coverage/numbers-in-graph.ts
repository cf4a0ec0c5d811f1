import type { Amount } from '../../model/graph.ts';
import type { EntityRecord, Located } from '../../model/records.ts';
import type { CitedClaim } from '../check/cited-claims.ts';
import { printedNumbers, type PrintedNumber } from './printed-numbers.ts';

const bare = (value: number, unit: string): PrintedNumber => ({ text: `${value}${unit}`, key: String(value), unit });

/** 2023-09-01 as it would be printed: 2023年, 9月, 1日; a half-year or a quarter also by its months. */
function datesIn(text: string): PrintedNumber[] {
  const [, year, half, quarter, month, day] = /^(\d{4})(?:-H([12])|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return [];
  const months = half ? [half === '1' ? 1 : 7, Number(half) * 6] : quarter ? [Number(quarter) * 3] : [];
  return [
    bare(Number(year), '年'),
    ...(month === undefined ? months : [Number(month)]).map((each) => bare(each, '月')),
    ...(day === undefined ? [] : [bare(Number(day), '日'), bare(Number(day), '号')]),
  ];
}

const inText = (text: string): PrintedNumber[] => [...printedNumbers(text), ...datesIn(text)];

function inValue(name: string, value: unknown, unit: unknown): PrintedNumber[] {
  if (typeof value === 'string') return inText(value);
  if (typeof value === 'number') {
    if (name === 'value') return printedNumbers(`${value}${typeof unit === 'string' ? unit : ''}`);
    if (name === 'change') return [bare(Math.abs(value), '%')];
    return [bare(value, '')];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: string | Amount) =>
    typeof item === 'string' ? inText(item) : inText(item.original ?? String(item.yuan)),
  );
}

function inClaim({ claim: { statement, sets } }: CitedClaim): PrintedNumber[] {
  return [...inText(statement), ...Object.entries(sets).flatMap(([name, value]) => inValue(name, value, sets['unit']))];
}

/** What numbers a claim brings into the graph: in its words, its properties, and the names of what it speaks of. */
export function numbersInGraph(records: readonly Located[]): (claim: CitedClaim) => readonly PrintedNumber[] {
  const entities = new Map(
    records.flatMap(({ record }): [string, EntityRecord][] => (record.type === 'entity' ? [[record.id, record]] : [])),
  );
  const inNames = (id: string): PrintedNumber[] => {
    const { name = '', aliases = [] } = entities.get(id) ?? {};
    return [name, ...aliases].flatMap(printedNumbers);
  };
  const known = new Map<CitedClaim, readonly PrintedNumber[]>();
  return (cited) => {
    const before = known.get(cited);
    if (before) return before;
    const { record } = cited;
    const ids = record.type === 'entity' ? [record.id] : [record.from, record.to];
    const all = [...inClaim(cited), ...ids.flatMap(inNames)];
    known.set(cited, all);
    return all;
  };
}
