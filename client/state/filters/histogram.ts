import { traits, yearsOf, yuanOf, type Thing } from './filter-values.ts';
import type { Graph } from '../graph.ts';

/** Things counted by a number: bar `i` holds those from stop `i` to before stop `i + 1`, the last one its end too. */
export interface Histogram {
  /** At least two, rising. */
  readonly stops: readonly number[];
  readonly bars: readonly number[];
  /** How many state the number. */
  readonly stated: number;
  /** How many could, and do not. */
  readonly unstated: number;
}

type Span = readonly [number, number];

function histogramOf(spans: readonly (Span | undefined)[], stopsFor: (span: Span) => number[]): Histogram | undefined {
  const stated = spans.filter((span) => span !== undefined);
  if (stated.length === 0) return undefined;
  let [least, most] = [Infinity, -Infinity];
  for (const [first, last] of stated) [least, most] = [Math.min(least, first), Math.max(most, last)];
  const stops = stopsFor([least, most]);
  const bars = stops.slice(1).map((end, index) => {
    const isLast = index === stops.length - 2;
    // What lies below or beyond the scale is in the bar at that end.
    const from = index === 0 ? -Infinity : (stops[index] ?? 0);
    return stated.filter(([first, last]) => (isLast || first < end) && last >= from).length;
  });
  return { stops, bars, stated: stated.length, unstated: spans.length - stated.length };
}

function things({ entities, relations }: Graph, can: (kind: string) => boolean): Thing[] {
  return [...entities.values(), ...relations.values()].filter(({ kind }) => can(kind));
}

const STEPS = [1, 2, 5];
/** 1, 2, 5, 10, 20, 50 … up to a trillion yuan: what people name when they name an order of magnitude. */
const ROUND = Array.from({ length: 13 }, (_ten, power) => STEPS.map((step) => step * 10 ** power)).flat();
/** Fewer bars than these say nothing. */
const FEWEST_BARS = 6;

function roundStops([least, most]: Span): number[] {
  let first = Math.max(
    0,
    ROUND.findLastIndex((stop) => stop <= least),
  );
  let last = ROUND.findIndex((stop, index) => index > first && stop >= most);
  if (last < 0) last = ROUND.length - 1;
  for (let wider = 0; last - first < FEWEST_BARS; wider += 1)
    if (wider % 2 === 0) last = Math.min(last + 1, ROUND.length - 1);
    else first = Math.max(first - 1, 0);
  return ROUND.slice(first, last + 1);
}

/** Relations and entities by the amount they are sorted by, in yuan, on a logarithmic scale. */
export function amountHistogram(graph: Graph): Histogram | undefined {
  const yuan = things(graph, (kind) => traits(kind).amounts).map(yuanOf);
  return histogramOf(
    yuan.map((one) => (one === undefined ? undefined : [one, one])),
    roundStops,
  );
}

/** More years than there is room for bars: the oldest share one. */
const MOST_YEARS = 36;

function yearStops([least, most]: Span): number[] {
  const from = Math.max(Math.min(least, most - FEWEST_BARS + 1), most - MOST_YEARS + 1);
  const years = Array.from({ length: most - from + 2 }, (_year, index) => from + index);
  return [Math.min(least, from), ...years.slice(1)];
}

/** Relations and entities by the years they are stated for. */
export function yearHistogram(graph: Graph): Histogram | undefined {
  return histogramOf(things(graph, (kind) => traits(kind).span !== undefined).map(yearsOf), yearStops);
}
