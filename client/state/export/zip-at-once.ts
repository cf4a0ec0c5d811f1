import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Stands in for `fflate` in the build. Its own `zip` starts workers from blobs for anything large, which the page's
 * security policy refuses: the workbook would never be finished. Ours runs in a worker already.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
