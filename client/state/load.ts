import type { ApiFailure } from '../api/ask.ts';

/** A question under way, answered or failed. */
export type Load<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: ApiFailure };

export const LOADING = { status: 'loading' } as const;

export const valueOf = <T>(load: Load<T> | undefined): T | undefined =>
  load?.status === 'ready' ? load.value : undefined;
