import type { CSSProperties, ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import type { changesOf } from '../../state/inspect/figures.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { changeText, MetricLink, periodText } from './figure-words.tsx';

interface Props {
  readonly here: Entity;
  readonly changes: ReturnType<typeof changesOf>;
}

/** From where to where a bar goes, in hundredths of the room; growth to the right of zero, decline to its left. */
function barOf(change: number, least: number, most: number): CSSProperties {
  const room = most - least || 1;
  const start = (100 * (Math.min(0, change) - least)) / room;
  return { '--start': `${start}%`, '--length': `${(100 * Math.abs(change)) / room}%` } as CSSProperties;
}

/** Year-on-year changes side by side: a table whose bars are drawn into it, so that it needs no other one. */
export function ChangeChart({ here, changes }: Props): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const values = changes.map(({ change }) => change);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (
    <table className="figure-bars">
      <caption>{say('inspector.figures.changes')}</caption>
      <thead className="aloud">
        <tr>
          <th scope="col">{say('inspector.figures.metric')}</th>
          <td aria-hidden="true" />
          <th scope="col">{say('inspector.figures.change')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((figure) => (
          <tr key={figure.entity.id}>
            <th scope="row">
              <MetricLink figure={figure} here={here} />
              {language === 'zh-CN' && <small>{periodText(figure, language)}</small>}
            </th>
            <td className="figure-track" aria-hidden="true">
              <span
                className={figure.change < 0 ? 'figure-bar figure-bar-down' : 'figure-bar'}
                style={barOf(figure.change, least, most)}
              />
            </td>
            <td>
              <b>{changeText(figure.change)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
