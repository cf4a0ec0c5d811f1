import type { Point } from '../state/scene.ts';
import type { Box } from './label-priority.ts';

/** A label with its size, and how far from where it would stand by itself it is put. */
export interface ShiftedLabel {
  readonly font: number;
  readonly shift: Point;
  /** What a line says, where there is room for it. */
  readonly text?: string;
}

/** Of more than these not every one can have its word. */
export const FEW_CHOSEN = 30;

/** What labels are planned for. */
export interface Asked {
  readonly chosen: ReadonlySet<string>;
  readonly zoom: number;
  /** The part of the picture that words are planned for. */
  readonly view: Box;
  /** What is seen of it: a name that is whole there is better than one that is cut. */
  readonly sight?: Box;
  /** The shifts of those that stand already, and come before all others. */
  readonly standing?: (id: string) => Point | undefined;
}

export const isSeen = (at: Point, { x, y, width, height }: Box): boolean =>
  Math.abs(at.x - x) < width / 2 && Math.abs(at.y - y) < height / 2;
