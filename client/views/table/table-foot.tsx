import type { ReactElement } from 'react';
import { formatYuan, type BasisSum } from '../../../model/amounts.ts';
import { AMOUNT_BASES, ontology } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import type { ListedSums } from './listed-sums.ts';

function Sum({ sum }: { readonly sum: BasisSum }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { basis, yuan, counted, notStated, otherCurrency } = sum;
  const besides = [
    say('table.sum.counted', { n: counted }),
    notStated > 0 && say('table.sum.notStated', { n: notStated }),
    otherCurrency > 0 && say('table.sum.foreign', { n: otherCurrency }),
  ].filter(Boolean);
  const values = { basis: inLanguage(language, AMOUNT_BASES[basis]), yuan: formatYuan(yuan, language) };
  return (
    <span className="table-sum" title={yuan.toLocaleString('en-US')}>
      <strong>{say('table.sum', values)}</strong> <small>{besides.join(language === 'en' ? ', ' : '\uff0c')}</small>
    </span>
  );
}

function Sums({ listed: { kind, sums, members, within } }: { readonly listed: ListedSums }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const declared = kind === undefined ? undefined : ontology.entityKinds[kind];
  return (
    <div className="table-sums">
      {declared && <span>{`${inLanguage(language, declared.plural)} ${members}`}</span>}
      {sums.length === 0 && <small>{say('table.sum.none')}</small>}
      {sums.map((sum) => (
        <Sum key={sum.basis} sum={sum} />
      ))}
      {within > 0 && <small>{say('table.sum.within', { n: within })}</small>}
    </div>
  );
}

interface Props {
  readonly total: number;
  readonly shown: number;
  readonly selected: number;
  readonly sums: readonly ListedSums[];
}

/** How many rows there are, and the money in them. */
export function TableFoot({ total, shown, selected, sums }: Props): ReactElement {
  const say = useWords();
  return (
    <footer className="table-foot">
      <output className="table-counts">
        {shown === total ? say('table.count', { n: total }) : say('table.count.some', { shown, n: total })}
        {selected > 0 && ` · ${say('table.count.selected', { n: selected })}`}
      </output>
      <div className="table-all-sums" title={say('table.sums.note')}>
        {sums.map((listed) => (
          <Sums key={listed.kind ?? ''} listed={listed} />
        ))}
      </div>
    </footer>
  );
}
