import type { Range } from './filters.ts';

/** Two places on a scale of stops: whole numbers stand at a stop, others between two. */
export type Places = readonly [from: number, to: number];

/** What a scale of stops counts: amounts run on, years are whole. */
export interface Scale {
  readonly stops: readonly number[];
  /** How much less than a stop the last number before it is: 1 for whole numbers. */
  readonly step: 0 | 1;
}

function placeOf({ stops }: Scale, value: number): number {
  const after = stops.findIndex((stop) => stop > value);
  if (after === 0) return 0;
  if (after < 0) return stops.length - 1;
  const [low = 0, high = 1] = [stops[after - 1], stops[after]];
  return after - 1 + (value - low) / (high - low);
}

/** Where a range stands on a scale; both ends without one. */
export function placesOf(scale: Scale, range: Range | undefined): Places {
  if (!range) return [0, scale.stops.length - 1];
  return [placeOf(scale, range.min), placeOf(scale, range.max + scale.step)];
}

/** What lies between two places; open where a place is an end of the scale. */
export function limitsAt({ stops, step }: Scale, [from, to]: Places): Pick<Range, 'min' | 'max'> {
  const at = (place: number): number => stops[Math.round(place)] ?? 0;
  return {
    min: from <= 0 ? -Infinity : at(from),
    max: to >= stops.length - 1 ? Infinity : at(to) - step,
  };
}

/** A range that lets everything through is none. */
export const rangeOrNone = (range: Range): Range | undefined =>
  range.unstated && range.min === -Infinity && range.max === Infinity ? undefined : range;

export const EVERYTHING: Range = { min: -Infinity, max: Infinity, unstated: true };
