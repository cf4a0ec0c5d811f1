import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import type { Figure, Period } from '../../state/inspect/figures.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { changeText, MetricLink, natureText, periodText, valueText } from './figure-words.tsx';

/** How it changed and where it stands among others, as far as it was printed. */
function Standing({ figure }: { readonly figure: Figure }): ReactElement | null {
  const say = useWords();
  const { change, rank, rankScope, entity } = figure;
  const note = entity.props['changeNote'];
  const Arrow = (change ?? 0) < 0 ? IconArrowDownRight : IconArrowUpRight;
  return (
    <>
      {change !== undefined && change !== 0 && (
        <span className="figure-change">
          <Arrow size={13} stroke={2} aria-hidden />
          {changeText(change)}
        </span>
      )}
      {rank !== undefined && (
        <span>
          {say(rankScope ? 'inspector.figures.rankIn' : 'inspector.figures.rank', { rank, scope: rankScope ?? '' })}
        </span>
      )}
      {typeof note === 'string' && <span>{note}</span>}
    </>
  );
}

function Row({ figure, here }: { readonly figure: Figure; readonly here: Entity }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const nature = natureText(figure, language);
  return (
    <tr>
      <th scope="row">
        <MetricLink figure={figure} here={here} />
        {nature && <span className="tag">{nature}</span>}
      </th>
      <td>
        <b>
          {valueText(figure, language) || <span className="figure-none">{say('inspector.figures.notPrinted')}</span>}
        </b>
        <small className="figure-standing">
          <Standing figure={figure} />
        </small>
      </td>
    </tr>
  );
}

/** Every figure of one period. */
export function FigureTable({ here, ...period }: { readonly here: Entity } & Period): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <table className="figures">
      <caption>
        {periodText(period, language) || say('inspector.figures.noPeriod')}
        <small>{say('inspector.figures.count', { n: period.figures.length })}</small>
      </caption>
      <thead className="aloud">
        <tr>
          <th scope="col">{say('inspector.figures.metric')}</th>
          <th scope="col">{say('inspector.figures.value')}</th>
        </tr>
      </thead>
      <tbody>
        {period.figures.map((figure) => (
          <Row key={figure.entity.id} figure={figure} here={here} />
        ))}
      </tbody>
    </table>
  );
}
