import type { ReactElement } from 'react';
import type { Search } from '../../state/app-state.ts';
import { claimsFound } from '../../state/find/found.ts';
import { valueOf } from '../../state/load.ts';
import { useAppState, useWords, type Say } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { ClaimOptions } from './claim-options.tsx';
import { EntityOption } from './entity-option.tsx';
import type { Choosing } from './found-option.tsx';

/** How much there is of both; that there is nothing is said only when both say so. */
function statusText(search: Search, say: Say): string {
  const [hits, claims] = [valueOf(search.hits), claimsFound(search)];
  const inClaims = claims?.total ?? 0;
  if (!hits) return say('search.loading');
  const { shown, total } = hits;
  if (total === 0) {
    if (inClaims > 0) return say('search.count.claims', { n: inClaims });
    return search.claims?.status === 'loading' ? say('search.loading') : say('search.none', { query: search.query });
  }
  const byName = shown < total ? say('search.count', { shown, total }) : say('search.count.all', { total });
  return inClaims > 0 ? `${byName} · ${say('search.count.also', { n: inClaims })}` : byName;
}

/** The list of the combobox: entities by name, under them claims by their words, with what is cut told at its foot. */
export function SearchHits(choosing: Choosing): ReactElement {
  const say = useWords();
  const search = useAppState((state) => state.search);
  const { hits } = search;
  const claims = claimsFound(search);
  return (
    <div className="hits">
      {hits?.status === 'failed' && <Failure failure={hits.failure} />}
      {/* The combobox pattern: the browser's own lists cannot show icons and reasons. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id="search-hits" role="listbox" aria-label={say('search.hits')} className="hits-list">
        {valueOf(hits)?.items.map((hit) => (
          <EntityOption key={hit.entity.id} hit={hit} {...choosing} />
        ))}
        {claims && <ClaimOptions claims={claims} {...choosing} />}
      </div>
      {hits?.status !== 'failed' && <output className="hits-status">{statusText(search, say)}</output>}
    </div>
  );
}
