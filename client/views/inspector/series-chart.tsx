import type { CSSProperties, ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import type { Series } from '../../state/inspect/figures.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { natureText, periodText, valueText } from './figure-words.tsx';

/** One metric over its periods; what is aimed at or expected is drawn hollow. A table with its bars drawn into it. */
export function SeriesChart({ here, series }: { readonly here: Entity; readonly series: Series }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const most = Math.max(...series.figures.map(({ value }) => Math.abs(value))) || 1;
  return (
    <table className="figure-bars">
      <caption>{series.metric}</caption>
      <thead className="aloud">
        <tr>
          <th scope="col">{say('inspector.figures.period')}</th>
          <td aria-hidden="true" />
          <th scope="col">{say('inspector.figures.value')}</th>
        </tr>
      </thead>
      <tbody>
        {series.figures.map((figure) => (
          <tr key={figure.entity.id}>
            <th scope="row">
              <EntityLink entity={figure.entity} anchor={here.id}>
                {periodText(figure, language) || say('inspector.figures.noPeriod')}
              </EntityLink>
              <small>{natureText(figure, language)}</small>
            </th>
            <td className="figure-track" aria-hidden="true">
              <span
                className={figure.nature === 'actual' ? 'figure-bar' : 'figure-bar figure-bar-hollow'}
                style={{ '--start': '0%', '--length': `${(100 * Math.abs(figure.value)) / most}%` } as CSSProperties}
              />
            </td>
            <td>
              <b>{valueText(figure, language)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
