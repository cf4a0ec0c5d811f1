import type { CitedClaim, SearchHit } from '../../../model/api/answers.ts';
import type { Listed } from '../../../model/graph.ts';
import { addClaim } from './add-claim.ts';
import type { App } from '../app.ts';
import type { Search } from '../app-state.ts';
import { valueOf } from '../load.ts';
import { addEntity } from './search.ts';

/** What a search finds: an entity by its name, or a claim by its words. */
export type Found = SearchHit | CitedClaim;

/** One name for each thing found, whatever comes before it in the list. */
export const foundKey = (found: Found): string => ('entity' in found ? found.entity.id : found.claim.id);

/** The claims stand below the entities, so they wait for them: what Enter takes does not change under the hand. */
export function claimsFound({ hits, claims }: Search): Listed<CitedClaim> | undefined {
  return hits?.status === 'loading' ? undefined : valueOf(claims);
}

/** All that can be chosen, in the order in which it is shown. */
export function allFound(search: Search): readonly Found[] {
  return [...(valueOf(search.hits)?.items ?? []), ...(claimsFound(search)?.items ?? [])];
}

export function choose(app: App, found: Found): Promise<void> {
  return 'entity' in found ? addEntity(app, found.entity) : addClaim(app, found);
}

/** Chooses the first hit as soon as the answer to what is typed is there; not any more where the reader types on. */
export function whenFound({ store }: App, take: (found: Found | undefined) => void): void {
  const { query } = store.getState().search;
  const stop = store.subscribe(({ search }) => {
    if (search.query === query && search.isAwaited) return;
    stop();
    if (search.query === query) take(allFound(search)[0]);
  });
}
