import { IconChevronDown, IconChevronUp, IconQuote } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Claim } from '../../../model/graph.ts';
import type { Named } from '../../state/inspect/name-links.ts';
import { openClaim } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { ClaimTags } from '../../ui/claim-tags.tsx';
import { linesText, statementOf } from '../../ui/claim-words.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { shortParts } from '../../ui/citation.ts';
import { useSource } from '../../ui/use-citation.ts';
import { CopyClaim } from './copy-button.tsx';
import { SourceLines } from './source-lines.tsx';

/** What the claims are about: their names in the statements lead to them, but for the one that is looked at. */
interface About {
  readonly about?: readonly Named[];
  readonly here?: string;
}

function ClaimFoot({ claim, open }: { readonly claim: Claim; readonly open: boolean }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const source = useSource()(claim.source);
  const { title, date } = source ? shortParts(source, language) : { title: claim.source, date: '' };
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <div className="claim-foot">
      <button
        type="button"
        className="claim-button"
        aria-expanded={open}
        onClick={() => openClaim(app, open ? undefined : claim.id)}
      >
        <span className="claim-cite">
          <IconQuote size={14} stroke={1.8} aria-hidden />
          <span>
            {title} <span className="claim-where">{[date, linesText(claim, say)].filter(Boolean).join(' · ')}</span>
          </span>
        </span>
        <span className="claim-open-word">
          {say(open ? 'claim.close' : 'claim.open')}
          <Chevron size={14} stroke={2} aria-hidden />
        </span>
      </button>
      <CopyClaim claim={claim} />
    </div>
  );
}

function ClaimRow({ claim, ...about }: { readonly claim: Claim } & About): ReactElement {
  const language = useLanguage();
  const open = useAppState((state) => state.claim === claim.id);
  const row = useRef<HTMLLIElement>(null);
  // What a search or a link opens may lie below what is seen.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row} className={open ? 'claim claim-open' : 'claim'}>
      <p className="claim-statement">
        <LinkedText text={statementOf(claim, language)} {...about} />
        <ClaimTags claim={claim} />
      </p>
      <ClaimFoot claim={claim} open={open} />
      {open && <SourceLines claim={claim} />}
    </li>
  );
}

interface Props extends About {
  readonly claims: readonly Claim[];
  /** How many are there before the reader asks for the others; all when absent. */
  readonly first?: number;
}

/** Claims, one by one; each opens its lines. */
export function ClaimRows({ claims, first = claims.length, ...about }: Props): ReactElement {
  const say = useWords();
  const [all, setAll] = useState(false);
  const open = useAppState((state) => state.claim);
  // A claim that a link opens is always there.
  const shown = claims.filter((claim, index) => all || index < first || claim.id === open);
  return (
    <>
      <ol className="claims">
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} {...about} />
        ))}
      </ol>
      {shown.length < claims.length && (
        <button type="button" className="text-button more-claims" onClick={() => setAll(true)}>
          {say('inspector.claims.more', { n: claims.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** What the sources say of an entity or relation. */
export function ClaimList(props: Props): ReactElement | null {
  const say = useWords();
  if (props.claims.length === 0) return null;
  return (
    <section>
      <h3>{say('inspector.claims', { n: props.claims.length })}</h3>
      <ClaimRows {...props} />
    </section>
  );
}
