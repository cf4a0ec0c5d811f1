import type { ReactElement } from 'react';
import { formatYuan, type BasisSum } from '../../../model/amounts.ts';
import type { Entity } from '../../../model/graph.ts';
import { AMOUNT_BASES, ontology } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { sumsByKind } from '../../state/picture-summary.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { kindLabel } from '../../ui/entity-words.ts';

interface Props {
  readonly title: string;
  readonly sums: readonly BasisSum[];
}

/** What entities state of money, kind by kind. */
export function EntitySums({ entities }: { readonly entities: readonly Entity[] }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <>
      {sumsByKind(entities, ontology).map(({ kind, sums }) => (
        <SumRows key={kind} title={say('inspector.sums.kind', { kind: kindLabel(kind, language) })} sums={sums} />
      ))}
    </>
  );
}

/** Sums of money, each basis for itself, with how many state none. */
export function SumRows({ title, sums }: Props): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  if (sums.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="sum-rows">
        {sums.map(({ basis, yuan, counted, notStated, otherCurrency }) => (
          <div key={basis}>
            <dt>{inLanguage(language, AMOUNT_BASES[basis])}</dt>
            <dd title={`${yuan.toLocaleString('en-US')} ${language === 'en' ? 'yuan' : '元'}`}>
              <b>{formatYuan(yuan, language)}</b>
              <small>
                {say('inspector.sums.note', { counted, notStated })}
                {otherCurrency > 0 && ` · ${say('start.sums.foreign', { n: otherCurrency })}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
