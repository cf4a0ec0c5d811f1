import { useState, type ReactElement } from 'react';
import { NEIGHBOUR_SORTS, type NeighbourSort } from '../../../model/api/queries.ts';
import type { NeighbourPage } from '../../../model/api/answers.ts';
import type { Entity, Relation } from '../../../model/graph.ts';
import { valueOf } from '../../state/load.ts';
import { KEPT } from '../../state/loading.ts';
import { isOrdered, tiesKey, tiesOf } from '../../state/inspect/ties.ts';
import { useLoad, useWords } from '../../ui/app-context.tsx';
import { ChoiceSelect } from '../../ui/choice-select.tsx';
import { Awaited } from './awaited.tsx';
import { DegreeBars, type KindFilter } from './degree-bars.tsx';
import { TieRow } from './tie-row.tsx';

interface BarProps {
  readonly sort: NeighbourSort;
  readonly onSort: (sort: NeighbourSort) => void;
  readonly shown: number;
  /** Undefined while it is on its way. */
  readonly first: NeighbourPage | undefined;
}

/** How many of how many stand below, and in which order. */
function TiesBar({ sort, onSort, shown, first }: BarProps): ReactElement {
  const say = useWords();
  const counted = (total: number, relations: readonly Relation[]): string => {
    const ties = say(shown < total ? 'inspector.ties.cut' : 'inspector.ties.all', { shown, total });
    return isOrdered(relations, sort) ? say('inspector.ties.by', { ties, by: say(`sort.${sort}`) }) : ties;
  };
  return (
    <div className="ties-bar">
      <span aria-live="polite">{first && counted(first.total, first.relations)}</span>
      <label>
        <span className="aloud">{say('expand.sort')}</span>
        <ChoiceSelect value={sort} choices={NEIGHBOUR_SORTS} words={(one) => say(`sort.${one}`)} onChoose={onSort} />
      </label>
    </div>
  );
}

interface MoreProps {
  readonly shown: number;
  /** How many come next. */
  readonly next: number;
  readonly isFull: boolean;
  readonly onMore: () => void;
}

function More({ shown, next, isFull, onMore }: MoreProps): ReactElement {
  const say = useWords();
  if (isFull) return <p className="slow">{say('inspector.ties.most', { n: shown })}</p>;
  return (
    <button type="button" className="more-button" onClick={onMore}>
      {say('inspector.ties.more', { n: next })}
    </button>
  );
}

interface ListProps {
  readonly entity: Entity;
  readonly filter: KindFilter | undefined;
  readonly sort: NeighbourSort;
  readonly onSort: (sort: NeighbourSort) => void;
}

type Cursor = string | undefined;
const FIRST_PAGE: readonly Cursor[] = [undefined];

/** All relations of one kind and direction, or of all, whether or not they are on the canvas. */
function TieList({ entity, filter, sort, onSort }: ListProps): ReactElement {
  const [cursors, setCursors] = useState(FIRST_PAGE);
  const keyOf = (cursor: Cursor): string =>
    tiesKey({ id: entity.id, sort, ...filter, ...(cursor !== undefined && { cursor }) });
  const first = valueOf(useLoad('ties', keyOf(undefined)));
  const last = valueOf(useLoad('ties', keyOf(cursors.at(-1))));
  const shown = (cursors.length - 1) * (first?.shown ?? 0) + (last?.shown ?? 0);
  return (
    <section>
      <TiesBar sort={sort} onSort={onSort} shown={shown} first={first} />
      <ul className="tie-rows">
        {cursors.map((cursor) => (
          <Awaited key={cursor ?? ''} slot="ties" of={keyOf(cursor)} lines={8}>
            {(page) => tiesOf(page, entity.id).map((tie) => <TieRow key={tie.relation.id} from={entity} tie={tie} />)}
          </Awaited>
        ))}
      </ul>
      {last?.next !== undefined && (
        <More
          shown={shown}
          next={Math.min(first?.shown ?? 0, (first?.total ?? 0) - shown)}
          isFull={cursors.length >= KEPT}
          onMore={() => setCursors([...cursors, last.next])}
        />
      )}
    </section>
  );
}

/** Every relation of the entity: how many of which kind, and one by one. */
export function TiesTab({ entity }: { readonly entity: Entity }): ReactElement {
  const [filter, setFilter] = useState<KindFilter>();
  const [sort, setSort] = useState<NeighbourSort>('amount');
  return (
    <>
      <Awaited slot="preview" of={entity.id}>
        {(preview) => <DegreeBars preview={preview} chosen={filter} onChoose={setFilter} />}
      </Awaited>
      <TieList key={`${filter?.kind} ${filter?.direction} ${sort}`} {...{ entity, filter, sort }} onSort={setSort} />
    </>
  );
}
