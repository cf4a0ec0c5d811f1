import type { ReactElement } from 'react';
import { formatAmount, inOrder, isAmounts } from '../../../model/amounts.ts';
import { formatProperty } from '../../../model/format.ts';
import type { PropertyValue, Props } from '../../../model/graph.ts';
import { AMOUNT_BASES, type PropertyDeclaration } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { useLanguage } from '../../ui/app-context.tsx';
import { amountInFull } from '../../ui/entity-words.ts';

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
      {inOrder(value).map((amount, index) => (
        <span key={index} className="amount" title={amountInFull([amount], language)}>
          <b>{formatAmount(amount, language)}</b>
          <small>{inLanguage(language, AMOUNT_BASES[amount.basis])}</small>
        </span>
      ))}
    </>
  );
}
