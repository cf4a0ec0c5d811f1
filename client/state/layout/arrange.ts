import type { Positions } from '../scene.ts';
import { arrangeByForce } from './force.ts';
import type { LayoutInput } from './layout-input.ts';
import { arrangeInRings } from './rings.ts';

export type ArrangeHow = 'force' | 'rings';

/** One order for a layout of the whole. */
export interface ArrangeOrder {
  readonly how: ArrangeHow;
  readonly input: LayoutInput;
  /** Rings: the entity in the middle. */
  readonly around?: string;
}

export function arrange({ how, input, around }: ArrangeOrder): Positions {
  return how === 'force' ? arrangeByForce(input, around) : arrangeInRings(input, around);
}

/** Where layouts are computed: in the page a worker, in a test at once. */
export type Arranger = (order: ArrangeOrder) => Promise<Positions>;
