import type { Plate, Positions } from '../scene.ts';
import { arrangeByForce } from './force.ts';
import type { LayoutInput } from './layout-input.ts';
import { placeAround } from './place-around.ts';
import { arrangeInRings } from './rings.ts';

/** `around`: only what has no place yet, around one entity. */
export type ArrangeHow = 'force' | 'rings' | 'around';

/** One order for a layout of the whole. */
export interface ArrangeOrder {
  readonly how: ArrangeHow;
  readonly input: LayoutInput;
  /** Rings: the entity in the middle; around: the one that was expanded. */
  readonly around?: string;
}

/** New places; whole pixels. What an order says is fixed is not among them. */
export interface Arranged {
  readonly positions: Positions;
  readonly plates: readonly Plate[];
}

const LAYOUTS: Readonly<Record<ArrangeHow, (input: LayoutInput, around: string | undefined) => Positions>> = {
  force: arrangeByForce,
  rings: arrangeInRings,
  around: placeAround,
};

export function arrange({ how, input, around }: ArrangeOrder): Arranged {
  return { positions: LAYOUTS[how](input, around), plates: [] };
}

export interface ArrangeOptions {
  /** Gives the layout up: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Where layouts are computed: in the page a worker, in a test at once. */
export type Arranger = (order: ArrangeOrder, options?: ArrangeOptions) => Promise<Arranged>;
