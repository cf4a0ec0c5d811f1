import { useState, type CSSProperties, type ReactElement } from 'react';
import type { Preview } from '../../../model/api/answers.ts';
import type { Direction } from '../../../model/api/queries.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { degreeByKind, type DegreeRow } from '../../state/inspect/degree-by-kind.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { relationLabel } from '../../ui/entity-words.ts';
import { familyColours } from '../../ui/line-sample.tsx';

export interface KindFilter {
  readonly kind: string;
  readonly direction: Direction;
}

interface Props {
  readonly preview: Preview;
  readonly chosen: KindFilter | undefined;
  readonly onChoose: (filter: KindFilter | undefined) => void;
}

/** The others are one click away. */
const FIRST = 6;

interface BarProps extends Pick<Props, 'chosen' | 'onChoose'> {
  readonly row: DegreeRow;
  readonly most: number;
}

function Bar({ row, most, chosen, onChoose }: BarProps): ReactElement {
  const language = useLanguage();
  const { kind, direction, count } = row;
  const pressed = chosen?.kind === kind && chosen.direction === direction;
  const length = { '--share': `${Math.max(2, (100 * count) / most)}%` } as CSSProperties;
  return (
    <li>
      <button
        type="button"
        className="degree-bar"
        aria-pressed={pressed}
        style={{ ...familyColours(ontology.relationKinds[kind]?.family), ...length }}
        onClick={() => onChoose(pressed ? undefined : { kind, direction })}
      >
        <span className="degree-label">{relationLabel(kind, direction, language)}</span>
        <span className="degree-share" aria-hidden="true" />
        <span className="degree-count">{count.toLocaleString('en-US')}</span>
      </button>
    </li>
  );
}

/** How many relations of each kind and direction there are, exactly; a click lists these alone. */
export function DegreeBars({ preview, chosen, onChoose }: Props): ReactElement {
  const say = useWords();
  const [all, setAll] = useState(false);
  const rows = degreeByKind(preview);
  const most = rows[0]?.count ?? 1;
  const isChosen = ({ kind, direction }: DegreeRow): boolean => chosen?.kind === kind && chosen.direction === direction;
  const shown = rows.filter((row, index) => all || index < FIRST || isChosen(row));
  return (
    <section aria-label={say('inspector.degree')}>
      <ul className="degree-bars">
        {shown.map((row) => (
          <Bar key={`${row.kind} ${row.direction}`} {...{ row, most, chosen, onChoose }} />
        ))}
      </ul>
      {rows.length > FIRST && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('inspector.degree.less') : say('inspector.degree.more', { n: rows.length - FIRST })}
        </button>
      )}
    </section>
  );
}
