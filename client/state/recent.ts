/** So many at a time are asked for in turn: what is on the canvas, what the filters leave of it, and one to compare. */
const FEW = 3;

/**
 * What was made of the few things last asked for, which are never changed in place. Kept for all that the history holds,
 * it would weigh more than the history.
 */
export class Recent<K, V> {
  private readonly made = new Map<K, V>();

  has(key: K): boolean {
    return this.made.has(key);
  }

  /** What was made of it, or what is made of it now. */
  of(key: K, make: (key: K) => V): V {
    const made = this.made.get(key) ?? make(key);
    // The last one asked for goes last.
    this.made.delete(key);
    this.made.set(key, made);
    for (const oldest of this.made.keys()) if (this.made.size > FEW) this.made.delete(oldest);
    return made;
  }
}
