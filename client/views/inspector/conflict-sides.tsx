import { IconArrowsDiff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { decidingRule, type DecidingRule } from '../../../model/claims.ts';
import { plainText } from '../../../model/format.ts';
import type { Claim, Conflict, PropertyValue } from '../../../model/graph.ts';
import { AMOUNT_BASES, type AmountBasis, type PropertyDeclaration } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { openClaim } from '../../state/select.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { linesText } from '../../ui/claim-words.ts';
import { useCitation, useSource } from '../../ui/use-citation.ts';
import { PropertyText } from './property-text.tsx';

interface Props {
  readonly conflict: Conflict;
  readonly claims: readonly Claim[];
  readonly declared: PropertyDeclaration | undefined;
  /** Says of which property, where that does not stand beside it. */
  readonly named?: boolean;
}

interface SideProps {
  readonly value: PropertyValue;
  /** Who says so, the weightiest first. */
  readonly by: readonly Claim[];
  readonly shown: boolean;
  readonly declared: PropertyDeclaration | undefined;
}

/** One of the values that differ, with who says so; each leads to its claim. */
function Side({ value, by, shown, declared }: SideProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const cite = useCitation();
  return (
    <div className={shown ? 'conflict-side conflict-shown' : 'conflict-side'}>
      <span className="conflict-tag">{say(shown ? 'inspector.conflict.shown' : 'inspector.conflict.other')}</span>
      <div className="conflict-value">
        {declared ? <PropertyText declared={declared} value={value} /> : plainText(value)}
      </div>
      {by.map((claim) => (
        <button key={claim.id} type="button" className="cite-button" onClick={() => openClaim(app, claim.id)}>
          {cite(claim.source)} · {linesText(claim, say)}
        </button>
      ))}
    </div>
  );
}

/** The rules by which the shown value came before the others, each once. */
function rulesOf(
  { shownBy, others }: Conflict,
  claims: readonly Claim[],
  sourceOf: ReturnType<typeof useSource>,
): DecidingRule[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const first = byId.get(shownBy);
  const rules = others.flatMap(({ claims: [id = ''] }) => {
    const second = byId.get(id);
    return first && second ? [decidingRule(first, second, sourceOf)] : [];
  });
  return [...new Set(rules)];
}

/** Where claims differ in one property, of amounts in one basis: all values side by side, and why one is shown. */
export function ConflictSides({ conflict, claims, declared, named = false }: Props): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const sourceOf = useSource();
  const { part, shown, shownBy, others } = conflict;
  const basis = part && part in AMOUNT_BASES ? inLanguage(language, AMOUNT_BASES[part as AmountBasis]) : undefined;
  const label = named && declared && inLanguage(language, declared.label);
  const said = (ids: readonly string[]): Claim[] => claims.filter(({ id }) => ids.includes(id));
  return (
    <div className="conflict">
      <p className="conflict-title">
        <IconArrowsDiff size={15} stroke={1.8} aria-hidden />
        {[say('inspector.conflicts'), label, basis].filter(Boolean).join(' · ')}
      </p>
      <div className="conflict-sides">
        <Side value={shown} by={said([shownBy])} shown declared={declared} />
        {others.map(({ value, claims: by }) => (
          <Side key={by.join(' ')} value={value} by={said(by)} shown={false} declared={declared} />
        ))}
      </div>
      {rulesOf(conflict, claims, sourceOf).map((rule) => (
        <p key={rule} className="conflict-rule">
          {say('inspector.rule', { rule: say(`inspector.rule.${rule}`) })}
        </p>
      ))}
    </div>
  );
}
