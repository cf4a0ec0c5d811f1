import { setImmediate as turn } from 'node:timers/promises';

/** How many at a time: about 10 ms of work. */
const PART = 2000;

/** Works through many in parts, and lets the event loop turn between them: others are served meanwhile. */
export async function inParts<T, R>(all: readonly T[], work: (part: readonly T[]) => readonly R[]): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += PART) {
    if (start > 0) await turn();
    for (const result of work(all.slice(start, start + PART))) results.push(result);
  }
  return results;
}

/** Reads on from where each part ended, until there is no more. */
export async function* inPages<T>(
  read: (after: string, limit: number) => readonly T[],
  idOf: (item: T) => string,
): AsyncGenerator<readonly T[], void, undefined> {
  let after = '';
  for (;;) {
    const page = read(after, PART);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PART) return;
    after = idOf(last);
    await turn();
  }
}
