import type { AddressWriter } from './address-writer.ts';
import { viewedOf, type Viewed } from './view.ts';

/** What was shown at each entry of the browser's history, as far as this visit remembers it. */
export interface Trail {
  /** The reader is at another entry now. */
  readonly arrive: (step: number, address?: string) => void;
  /** The present entry shows this now; its address follows, unless it is to stay as it is. */
  readonly stay: (viewed: Viewed, keepsAddress?: boolean) => void;
  /** A new entry. Of a burst, all but the first rewrite that. */
  readonly go: (viewed: Viewed, mayBeBurst: boolean) => void;
  readonly at: (step: number) => Viewed | undefined;
  /** The number of the entry after the present one. */
  readonly next: () => number;
}

/** Entries further back are read from their addresses. */
const REMEMBERED = 120;
/** No hand is quicker: a key held down or a slider that is drawn makes one entry. */
const BURST = 80;

export function createTrail(writer: AddressWriter): Trail {
  const seen = new Map<number, Viewed>();
  let [present, last] = [0, -Infinity];
  const forget = (isGone: (step: number) => boolean): void => {
    for (const step of seen.keys()) if (isGone(step)) seen.delete(step);
  };
  const stay = (viewed: Viewed, keepsAddress = false): void => {
    seen.set(present, viewedOf(viewed));
    forget((step) => step <= present - REMEMBERED);
    if (!keepsAddress) writer.present(present, viewed);
  };
  return {
    arrive: (step, address) => {
      present = step;
      writer.arrive(step, address);
    },
    stay,
    go: (viewed, mayBeBurst) => {
      const time = performance.now();
      const isBurst = mayBeBurst && time - last < BURST;
      last = time;
      if (isBurst || !writer.next(present + 1, viewed)) return stay(viewed);
      present += 1;
      seen.set(present, viewedOf(viewed));
      // It takes the place of all that came after the one before.
      forget((step) => step > present || step <= present - REMEMBERED);
    },
    at: (step) => seen.get(step),
    next: () => present + 1,
  };
}
