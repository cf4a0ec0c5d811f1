import type { Point, Plate } from '../scene.ts';

export interface LayoutNode {
  readonly id: string;
  readonly at?: Point;
  /** Must not move. */
  readonly fixed: boolean;
  /** The filters hide it: it gets a place, but takes no room from what is shown. */
  readonly hidden?: true;
  /** Of a remainder: the entity it stands beside. */
  readonly beside?: string;
  /** Stands for many, and is larger than others. */
  readonly group?: true;
  /** The place of its kind in the order in which kinds are declared. */
  readonly kind: number;
  /** The region it lies in, where that is known. */
  readonly region?: string;
}

/** How much a tie says about the order of its ends: 0 most, 2 nothing at all. */
export type Leading = 0 | 1 | 2;

/** One tie per pair, from where it leads to where. */
export type LayoutLink = readonly [from: string, to: string, leading: Leading];

/** A region and the one it lies in. */
export interface LayoutRegion {
  readonly name: string;
  readonly parent?: string;
}

/** Told how much is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** What a layout is computed from: plain, so that it can be sent to a worker. */
export interface LayoutInput {
  /** By kind, then the weightiest first; the same order whatever came onto the canvas first. */
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly regions: ReadonlyMap<string, LayoutRegion>;
  /** What lies under the entities and stays: nothing new may stand on it. */
  readonly plates: readonly Plate[];
  /** Width to height of the view that it is laid out for. */
  readonly aspect: number;
}
