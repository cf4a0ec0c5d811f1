/** From this weight on a label is shown whatever it covers: the reader has selected it. */
export const ALWAYS = 1000;

/** A label under its node, in the coordinates of the picture. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Larger is shown first. */
  readonly weight: number;
}

/** What no label may cover, but its own: the middle of a shape. */
export type Shape = Omit<Label, 'weight'>;

const overlap = (a: Shape, b: Shape): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const covers = (label: Label, shapes: readonly Shape[]): boolean =>
  label.weight < ALWAYS && shapes.some((shape) => shape.id !== label.id && overlap(label, shape));

const isHan = (char: string): boolean => char > '⺀';

/** Width of a text in units of its font size: a Han character is as wide as it is high. */
export function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (isHan(char) ? 1 : 0.56), 0);
}

/**
 * Labels never lie on one another, nor on a shape: of those that would lie on one another, the weightier stays.
 * @returns the ids of the labels to hide
 */
export function crowdedLabels(labels: readonly Label[], shapes: readonly Shape[] = []): Set<string> {
  const kept: Label[] = [];
  const hidden = new Set<string>();
  for (const label of labels.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)))
    if (kept.some((other) => overlap(label, other)) || covers(label, shapes)) hidden.add(label.id);
    else kept.push(label);
  return hidden;
}
