import { IconArrowsDiff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { plainText } from '../../../model/format.ts';
import type { Claim, Conflict, PropertyValue } from '../../../model/graph.ts';
import { AMOUNT_BASES, type AmountBasis, type PropertyDeclarations } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { PropertyText } from './property-list.tsx';
import { useCitation } from '../../ui/use-citation.ts';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly claims: readonly Claim[];
  readonly declared: PropertyDeclarations;
}

interface SideProps extends Pick<Props, 'declared' | 'claims'> {
  readonly property: string;
  readonly value: PropertyValue;
  readonly by: readonly string[];
  readonly shown: boolean;
}

/** One of the values that differ, with who says so. */
function Side({ property, value, by, shown, declared, claims }: SideProps): ReactElement {
  const say = useWords();
  const cite = useCitation();
  const sources = new Set(claims.filter(({ id }) => by.includes(id)).map(({ source }) => source));
  const declaration = declared[property];
  return (
    <div className={shown ? 'conflict-side conflict-shown' : 'conflict-side'}>
      <span className="conflict-tag">{say(shown ? 'inspector.conflict.shown' : 'inspector.conflict.other')}</span>
      <div className="conflict-value">
        {declaration ? <PropertyText declared={declaration} value={value} /> : plainText(value)}
      </div>
      <div className="conflict-source">{[...sources].map((source) => cite(source)).join(' / ')}</div>
    </div>
  );
}

interface RowProps extends Pick<Props, 'declared' | 'claims'> {
  readonly conflict: Conflict;
}

/** One property, of amounts one basis, with all its values. */
function ConflictRow({ conflict, declared, claims }: RowProps): ReactElement {
  const language = useLanguage();
  const { property, part, shown, shownBy, others } = conflict;
  const basis = part && part in AMOUNT_BASES ? AMOUNT_BASES[part as AmountBasis] : undefined;
  const title = [declared[property]?.label, basis].flatMap((text) => (text ? [inLanguage(language, text)] : []));
  const sides = [{ value: shown, claims: [shownBy] }, ...others];
  return (
    <div className="conflict">
      <h4>{title.join(' · ')}</h4>
      <div className="conflict-sides">
        {sides.map((side, index) => (
          <Side
            key={index}
            {...{ declared, claims, property }}
            value={side.value}
            by={side.claims}
            shown={index === 0}
          />
        ))}
      </div>
    </div>
  );
}

/** Where claims differ: all values side by side, none swallowed. */
export function ConflictList({ conflicts, claims, declared }: Props): ReactElement | null {
  const say = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h3>
        <IconArrowsDiff size={16} stroke={1.8} aria-hidden /> {say('inspector.conflicts')}
      </h3>
      {conflicts.map((conflict) => (
        <ConflictRow key={`${conflict.property} ${conflict.part ?? ''}`} {...{ conflict, declared, claims }} />
      ))}
    </section>
  );
}
