import { setImmediate as turn } from 'node:timers/promises';

/** How many at a time: about 10 ms of work. */
const PART = 2000;

/** Part after part, and the event loop turns between them: others are served meanwhile. */
export async function* partsOf<T>(all: readonly T[]): AsyncGenerator<readonly T[], void, undefined> {
  for (let start = 0; start < all.length; start += PART) {
    if (start > 0) await turn();
    yield all.slice(start, start + PART);
  }
}

/** Works through many in parts. */
export async function inParts<T, R>(all: readonly T[], work: (part: readonly T[]) => readonly R[]): Promise<R[]> {
  const results: R[] = [];
  for await (const part of partsOf(all)) for (const result of work(part)) results.push(result);
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
