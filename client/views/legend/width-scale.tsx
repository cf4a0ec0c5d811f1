import type { ReactElement } from 'react';
import { formatYuan } from '../../../model/amounts.ts';
import { widthOf } from '../../state/drawn/drawn-lines.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { LineSample } from '../../ui/line-sample.tsx';

const SAMPLES = [1e6, 1e8, 1e10];

/** How thick how much money is. */
export function WidthScale(): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <div className="width-scale" title={say('legend.widths.note')}>
      <h4>{say('legend.widths')}</h4>
      <ul>
        {SAMPLES.map((yuan) => (
          <li key={yuan}>
            <LineSample look={{ style: 'solid', faded: false }} family="money" width={widthOf(yuan)} />
            {formatYuan(yuan, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
