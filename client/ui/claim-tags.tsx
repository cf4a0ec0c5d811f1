import type { ReactElement } from 'react';
import type { Claim } from '../../model/graph.ts';
import { useWords } from './app-context.tsx';
import { useSource } from './use-citation.ts';

/** What a reader should know of a claim at once: that no report says it, or not in so many words. */
export function ClaimTags({ claim }: { readonly claim: Claim }): ReactElement {
  const say = useWords();
  const sourceOf = useSource();
  return (
    <>
      {sourceOf(claim.source)?.background === true && (
        <span className="tag" title={say('claim.background.note')}>
          {say('claim.background')}
        </span>
      )}
      {claim.basis === 'implied' && (
        <span className="tag" title={say('claim.implied.note')}>
          {say('claim.implied')}
        </span>
      )}
    </>
  );
}
