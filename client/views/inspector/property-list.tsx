import type { ReactElement } from 'react';
import { formatAmount } from '../../../model/amounts.ts';
import { formatProperty } from '../../../model/format.ts';
import type { PropertyValue, Props } from '../../../model/graph.ts';
import { AMOUNT_BASES, type PropertyDeclaration, type PropertyDeclarations } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { amountInFull, isAmounts } from '../../ui/entity-words.ts';

interface ValueProps {
  readonly declared: PropertyDeclaration;
  readonly value: PropertyValue;
  /** The other properties of the same thing. */
  readonly props?: Props;
}

/** A value for a reader; of amounts each with its basis, the full figure on hover. */
export function PropertyText({ declared, value, props }: ValueProps): ReactElement {
  const language = useLanguage();
  if (!isAmounts(value)) return <>{formatProperty(declared, value, language, props)}</>;
  return (
    <>
      {value.map((amount, index) => (
        <span key={index} className="amount" title={amountInFull([amount], language)}>
          <b>{formatAmount(amount, language)}</b>
          <small>{inLanguage(language, AMOUNT_BASES[amount.basis])}</small>
        </span>
      ))}
    </>
  );
}

interface ListProps {
  readonly props: Props;
  readonly declared: PropertyDeclarations;
}

/** The shown properties, in the order in which they are declared. */
export function PropertyList({ props, declared }: ListProps): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  const withOthers = Object.values(declared).flatMap(({ measured }) => (measured ? Object.values(measured) : []));
  const rows = Object.entries(declared).flatMap(([name, declaration]) => {
    const value = props[name];
    return value === undefined || value === 'unknown' || withOthers.includes(name)
      ? []
      : [{ name, declaration, value }];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-label={say('inspector.properties')}>
      <dl className="properties">
        {rows.map(({ name, declaration, value }) => (
          <div key={name}>
            <dt>{inLanguage(language, declaration.label)}</dt>
            <dd>
              <PropertyText declared={declaration} value={value} props={props} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
