import type { ReactElement } from 'react';
import { formatYuan, type BasisSum } from '../../../model/amounts.ts';
import { AMOUNT_BASES } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';

/** Amounts of the projects, each basis for itself, with how many state none. */
export function SumList({ sums }: { readonly sums: readonly BasisSum[] }): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  if (sums.length === 0) return null;
  return (
    <section aria-labelledby="start-sums">
      <h2 id="start-sums">{say('start.sums')}</h2>
      <dl className="sums">
        {sums.map(({ basis, yuan, counted, notStated, otherCurrency }) => (
          <div key={basis}>
            <dt>{inLanguage(language, AMOUNT_BASES[basis])}</dt>
            <dd title={`${yuan.toLocaleString('en-US')} ${language === 'en' ? 'yuan' : '元'}`}>
              <b>{formatYuan(yuan, language)}</b>
              <small>
                {say('start.sums.note', { counted, notStated })}
                {otherCurrency > 0 && ` · ${say('start.sums.foreign', { n: otherCurrency })}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
