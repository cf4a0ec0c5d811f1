import type { Value } from './connection.ts';

/** Collects the values of a statement while its text is put together: values never stand in the text. */
export class Bound {
  readonly values: Value[] = [];

  /** @returns the placeholder of the value, which may stand in the text more than once */
  add(value: Value): string {
    this.values.push(value);
    return `?${this.values.length}`;
  }
}
