import { useState, type ReactElement } from 'react';
import { NEIGHBOUR_SORTS, type NeighbourSort } from '../../../model/api/queries.ts';
import type { Entity } from '../../../model/graph.ts';
import { valueOf } from '../../state/load.ts';
import { tiesKey, tiesOf } from '../../state/inspect/ties.ts';
import { useLoad, useWords } from '../../ui/app-context.tsx';
import { ChoiceSelect } from '../../ui/choice-select.tsx';
import { Awaited } from './awaited.tsx';
import { DegreeBars, type KindFilter } from './degree-bars.tsx';
import { TieRow } from './tie-row.tsx';

interface BarProps {
  readonly sort: NeighbourSort;
  readonly onSort: (sort: NeighbourSort) => void;
  readonly shown: number;
  readonly total: number | undefined;
}

/** How many of how many stand below, and in which order. */
function TiesBar({ sort, onSort, shown, total }: BarProps): ReactElement {
  const say = useWords();
  const by = say(`sort.${sort}`);
  return (
    <div className="ties-bar">
      <span aria-live="polite">
        {total !== undefined &&
          (shown < total ? say('inspector.ties.cut', { shown, total, by }) : say('inspector.ties.all', { total, by }))}
      </span>
      <label>
        <span className="aloud">{say('expand.sort')}</span>
        <ChoiceSelect value={sort} choices={NEIGHBOUR_SORTS} words={(one) => say(`sort.${one}`)} onChoose={onSort} />
      </label>
    </div>
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
  const say = useWords();
  const [cursors, setCursors] = useState(FIRST_PAGE);
  const keyOf = (cursor: Cursor): string =>
    tiesKey({ id: entity.id, sort, ...filter, ...(cursor !== undefined && { cursor }) });
  const first = valueOf(useLoad('ties', keyOf(undefined)));
  const last = valueOf(useLoad('ties', keyOf(cursors.at(-1))));
  const shown = (cursors.length - 1) * (first?.shown ?? 0) + (last?.shown ?? 0);
  return (
    <section>
      <TiesBar sort={sort} onSort={onSort} shown={shown} total={first?.total} />
      <ul className="tie-rows">
        {cursors.map((cursor) => (
          <Awaited key={cursor ?? ''} slot="ties" of={keyOf(cursor)} lines={8}>
            {(page) => tiesOf(page, entity.id).map((tie) => <TieRow key={tie.relation.id} from={entity} tie={tie} />)}
          </Awaited>
        ))}
      </ul>
      {last?.next !== undefined && (
        <button type="button" className="more-button" onClick={() => setCursors([...cursors, last.next])}>
          {say('inspector.ties.more', { n: Math.min(first?.shown ?? 0, (first?.total ?? 0) - shown) })}
        </button>
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
