import { IconChevronDown, IconChevronUp, IconQuote } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Claim } from '../../../model/graph.ts';
import { openClaim } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { ClaimTags } from '../../ui/claim-tags.tsx';
import { linesText, statementOf } from '../../ui/claim-words.ts';
import { SourceLines } from './source-lines.tsx';
import { useCitation } from '../../ui/use-citation.ts';

function ClaimRow({ claim }: { readonly claim: Claim }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const cite = useCitation();
  const open = useAppState((state) => state.claim === claim.id);
  const row = useRef<HTMLLIElement>(null);
  // What a search or a link opens may lie below what is seen.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <li ref={row} className={open ? 'claim claim-open' : 'claim'}>
      <button
        type="button"
        className="claim-button"
        aria-expanded={open}
        onClick={() => openClaim(app, open ? undefined : claim.id)}
      >
        <span className="claim-statement">
          {statementOf(claim, language)}
          <ClaimTags claim={claim} />
        </span>
        <span className="claim-cite">
          <IconQuote size={14} stroke={1.8} aria-hidden />
          <span>
            {cite(claim.source)} · {linesText(claim, say)}
          </span>
          <span className="claim-open-word">
            {say(open ? 'claim.close' : 'claim.open')}
            <Chevron size={14} stroke={2} aria-hidden />
          </span>
        </span>
      </button>
      {open && <SourceLines claim={claim} />}
    </li>
  );
}

interface Props {
  readonly claims: readonly Claim[];
  /** How many are there before the reader asks for the others; all when absent. */
  readonly first?: number;
}

/** What the sources say, claim by claim; each opens its lines. */
export function ClaimList({ claims, first = claims.length }: Props): ReactElement | null {
  const say = useWords();
  const [all, setAll] = useState(false);
  const open = useAppState((state) => state.claim);
  if (claims.length === 0) return null;
  // A claim that a link opens is always there.
  const shown = claims.filter((claim, index) => all || index < first || claim.id === open);
  return (
    <section>
      <h3>{say('inspector.claims', { n: claims.length })}</h3>
      <ol className="claims">
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ol>
      {shown.length < claims.length && (
        <button type="button" className="text-button more-claims" onClick={() => setAll(true)}>
          {say('inspector.claims.more', { n: claims.length - shown.length })}
        </button>
      )}
    </section>
  );
}
