/*
 * A page that is left at once has no time to write its address: what a browser reloads is the address of the moment
 * before. So the last one is kept beside, for the entry of the browser's history that it belongs to.
 */
const KEY = 'lianmai.unwritten';

/** @param entry what the entry is marked with */
const nameOf = (entry: unknown): string => JSON.stringify(entry);

export function keepUnwritten(entry: unknown, address: string | undefined): void {
  try {
    if (address === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, `${nameOf(entry)}\n${address}`);
  } catch {
    // Storage may be forbidden: a moment is lost.
  }
}

export function unwrittenFor(entry: unknown): string | undefined {
  try {
    const [name, address] = (sessionStorage.getItem(KEY) ?? '').split('\n');
    return name === nameOf(entry) ? address : undefined;
  } catch {
    return undefined;
  }
}
