import { isHeavy, writeView } from './view-url.ts';
import type { Viewed } from './view.ts';

/** The browser's address and history, as far as they are written. */
export interface AddressBar {
  /** Behind the `#`. */
  readonly now: () => string;
  /** A new entry; with the address of the one before where none is given. */
  readonly push: (step: number, address?: string) => void;
  readonly replace: (step: number, address?: string) => void;
}

/** Safari refuses more than 100 calls in 30 seconds, others more than 200 in 10. */
const SPAN = 30_000;
const MOST = 90;
/** Of those for new entries: some are left to rewrite the last one. */
const MOST_NEW = 60;
/** Quick successions, like the frames of a movement, are written once. */
const PAUSE = 250;

/** Counts calls, and says whether there may be one more. */
class Allowance {
  private calls: number[] = [];

  take(most: number): boolean {
    const now = performance.now();
    this.calls = this.calls.filter((at) => now - at < SPAN);
    if (this.calls.length >= most) return false;
    this.calls.push(now);
    return true;
  }

  /** Until there may be one more, and never at once. */
  wait(): number {
    const oldest = this.calls.length < MOST ? undefined : this.calls[0];
    return oldest === undefined ? PAUSE : SPAN - (performance.now() - oldest);
  }
}

/** When nothing else is to do, and soon in any case. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, PAUSE);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2 * PAUSE });
  return () => cancelIdleCallback(handle);
}

function after(time: number, run: () => void): () => void {
  const timer = setTimeout(run, time);
  return () => clearTimeout(timer);
}

/** A browser that refuses is asked again later. */
function isDone(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}

/** Writes views into the address so that neither the reader waits for it nor the browser has too many of them. */
export class AddressWriter {
  private readonly bar: AddressBar;
  private readonly allowance = new Allowance();
  private pending: { readonly step: number; readonly viewed: Viewed } | undefined;
  private last = -Infinity;
  private cancel = (): void => {};

  constructor(bar: AddressBar) {
    this.bar = bar;
  }

  /** Another entry is the present one: what was still to be written into the one before is not written any more. */
  arrive(step: number, address?: string): void {
    this.cancel();
    this.pending = undefined;
    this.replace(step, address);
  }

  /** Makes a new entry. False when that was not possible, because too many were made. */
  next(step: number, viewed: Viewed): boolean {
    this.flush();
    const isLater = isHeavy(viewed.scene);
    const address = isLater ? undefined : writeView(viewed);
    if (!this.allowance.take(MOST_NEW) || !isDone(() => this.bar.push(step, address))) return false;
    this.last = performance.now();
    this.pending = isLater ? { step, viewed } : undefined;
    if (isLater) this.plan(whenIdle);
    return true;
  }

  /** Rewrites the present entry; in quick succession, and where that takes time, a little later. */
  present(step: number, viewed: Viewed): void {
    this.pending = { step, viewed };
    if (performance.now() - this.last > PAUSE && !isHeavy(viewed.scene)) this.flush();
    else this.plan((run) => after(PAUSE, () => (this.cancel = whenIdle(run))));
  }

  /** What is still to be written into the present entry. */
  unwritten(): string | undefined {
    return this.pending && writeView(this.pending.viewed);
  }

  private replace(step: number, address: string | undefined): boolean {
    this.last = performance.now();
    return this.allowance.take(MOST) && isDone(() => this.bar.replace(step, address));
  }

  private flush(): void {
    this.cancel();
    if (!this.pending) return;
    const { step, viewed } = this.pending;
    const address = writeView(viewed);
    if (address === this.bar.now() || this.replace(step, address)) this.pending = undefined;
    else this.plan((run) => after(this.allowance.wait(), run));
  }

  private plan(when: (run: () => void) => () => void): void {
    this.cancel();
    this.cancel = when(() => this.flush());
  }
}
