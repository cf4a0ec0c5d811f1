import { IconQuote } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CitedClaim } from '../../../model/api/answers.ts';
import type { Listed } from '../../../model/graph.ts';
import { inLanguage, type Language } from '../../i18n/index.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { ClaimTags } from '../../ui/claim-tags.tsx';
import { linesText, statementOf } from '../../ui/claim-words.ts';
import { nameOf, relationLabel } from '../../ui/entity-words.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { useCitation } from '../../ui/use-citation.ts';
import { FoundOption, type Choosing } from './found-option.tsx';
import { otherWording } from './other-wording.ts';

/** On a phone: two lines of a statement, and one of what else is said. */
const FITS = { statement: 38, other: 20 };

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');

/** What the claim says in the reader's language; where the words asked for stand elsewhere in it, that too. */
function Wording({ found }: { readonly found: CitedClaim }): ReactElement {
  const language = useLanguage();
  const query = useAppState(({ search }) => search.query);
  const statement = statementOf(found.claim, language);
  const other = otherWording(found, language, query);
  return (
    <>
      <span className="hit-statement" lang={languageOf(statement)}>
        <MarkedText text={statement} query={query} fits={FITS.statement} />
      </span>
      {other && (
        <span className="hit-facts">
          {other.label && <span className="hit-label">{inLanguage(language, other.label)}</span>}
          <span lang={languageOf(other.text)}>
            <MarkedText text={other.text} query={query} fits={FITS.other} />
          </span>
        </span>
      )}
    </>
  );
}

/** `太平区 — 推行 → 项目管家` */
function subjectText(subject: CitedClaim['subject'], language: Language): string {
  if (subject.type === 'entity') return nameOf(subject, language);
  const { from, kind, to } = subject;
  return `${nameOf(from, language)} — ${relationLabel(kind, 'out', language)} → ${nameOf(to, language)}`;
}

function ClaimOption({ found, ...choosing }: Choosing & { readonly found: CitedClaim }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const cite = useCitation();
  const { claim, subject } = found;
  return (
    <FoundOption found={found} {...choosing}>
      <IconQuote className="hit-quote" size={18} stroke={1.6} aria-hidden />
      <span className="hit-words">
        <Wording found={found} />
        <span className="hit-facts">
          {subjectText(subject, language)}
          <ClaimTags claim={claim} />
        </span>
        <span className="hit-match">
          {cite(claim.source)} · <span className="hit-lines">{linesText(claim, say)}</span>
        </span>
      </span>
    </FoundOption>
  );
}

interface Props extends Choosing {
  readonly claims: Listed<CitedClaim>;
}

/** What was found in the words of claims: a group of its own in the list. */
export function ClaimOptions({ claims, ...choosing }: Props): ReactElement | null {
  const say = useWords();
  const { items, shown, total } = claims;
  if (items.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby="search-claims" className="hits-group">
      <div className="hits-title" role="presentation">
        <span id="search-claims">{say('search.claims', { n: total })}</span>
        {shown < total && <span className="hits-cut">{say('search.claims.cut', { shown })}</span>}
      </div>
      {items.map((found) => (
        <ClaimOption key={found.claim.id} found={found} {...choosing} />
      ))}
    </div>
  );
}
