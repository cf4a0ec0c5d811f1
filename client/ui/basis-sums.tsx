import type { ReactElement } from 'react';
import { formatYuan, type BasisSum } from '../../model/amounts.ts';
import { AMOUNT_BASES } from '../../model/ontology/index.ts';
import { inLanguage } from '../i18n/index.ts';
import { useLanguage, useWords } from './app-context.tsx';

interface Props {
  readonly sums: readonly BasisSum[];
  /** Says how many state an amount and how many do not. */
  readonly note: 'start.sums.note' | 'inspector.sums.note';
  readonly className: string;
}

/** Sums of money, each basis for itself, with how many state none. */
export function BasisSums({ sums, note, className }: Props): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <dl className={className}>
      {sums.map(({ basis, yuan, counted, notStated, otherCurrency }) => (
        <div key={basis}>
          <dt>{inLanguage(language, AMOUNT_BASES[basis])}</dt>
          <dd title={`${yuan.toLocaleString('en-US')} ${language === 'en' ? 'yuan' : '元'}`}>
            <b>{formatYuan(yuan, language)}</b>
            <small>
              {say(note, { counted, notStated })}
              {otherCurrency > 0 && ` · ${say('start.sums.foreign', { n: otherCurrency })}`}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
