import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState, type ReactElement } from 'react';
import { formatDate } from '../../../model/dates.ts';
import type { Entity, EntityDetail } from '../../../model/graph.ts';
import type { Around } from '../../state/inspect/around.ts';
import { sourcesAround, type SourceSaid } from '../../state/inspect/entity-sources.ts';
import { tiesOf, type Tie } from '../../state/inspect/ties.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { useSource } from '../../ui/use-citation.ts';
import { Awaited } from './awaited.tsx';
import { ClaimRows } from './claim-list.tsx';
import { TieRow } from './tie-row.tsx';

const FIRST_TIES = 10;

function ToldTies({ entity, ties }: { readonly entity: Entity; readonly ties: readonly Tie[] }): ReactElement | null {
  const say = useWords();
  const [all, setAll] = useState(false);
  if (ties.length === 0) return null;
  return (
    <>
      <h3>{say('inspector.sources.ties', { n: ties.length })}</h3>
      <ul className="tie-rows">
        {(all ? ties : ties.slice(0, FIRST_TIES)).map((tie) => (
          <TieRow key={tie.relation.id} from={entity} tie={tie} />
        ))}
      </ul>
      {!all && ties.length > FIRST_TIES && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {say('inspector.sources.ties.more', { n: ties.length - FIRST_TIES })}
        </button>
      )}
    </>
  );
}

interface SourceProps {
  readonly entity: Entity;
  readonly said: SourceSaid;
  readonly ties: readonly Tie[];
}

/** Title, where and when it appeared, and how much of this it says. */
function SourceHead({ said }: Pick<SourceProps, 'said'>): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const source = useSource()(said.source);
  const facts = [
    source?.publisher ?? source?.authors?.[0],
    source?.date && formatDate(source.date, language),
    said.claims.length > 0 && say('inspector.sources.claims', { n: said.claims.length }),
    said.relations.length > 0 && say('inspector.sources.relations', { n: said.relations.length }),
  ];
  return (
    <span className="said-words">
      <cite lang="zh-CN">{source?.title ?? said.source}</cite>
      <small>
        {facts.filter(Boolean).join(' · ')}
        {source?.background === true && <span className="tag">{say('claim.background')}</span>}
      </small>
    </span>
  );
}

function SourceRow({ entity, said, ties }: SourceProps): ReactElement {
  const id = useId();
  const isCited = useAppState(({ claim }) => said.claims.some((one) => one.id === claim));
  const [chosen, setOpen] = useState<boolean>();
  const open = chosen ?? isCited;
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <li className="said">
      <button
        type="button"
        className="said-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <SourceHead said={said} />
        <Chevron size={16} stroke={2} aria-hidden />
      </button>
      {open && (
        <div id={id} className="said-body">
          {said.claims.length > 0 && <ClaimRows claims={said.claims} here={entity.id} />}
          <ToldTies entity={entity} ties={ties} />
        </div>
      )}
    </li>
  );
}

function SourceRows({ detail, around }: { readonly detail: EntityDetail; readonly around: Around }): ReactElement {
  const say = useWords();
  const sourceOf = useSource();
  const ties = tiesOf(around.page, detail.id);
  return (
    <>
      <ul className="said-list">
        {sourcesAround(detail.claims, around, sourceOf).map((said) => {
          const own = new Set(said.relations);
          const told = ties.filter(({ relation }) => own.has(relation.id));
          return <SourceRow key={said.source} entity={detail} said={said} ties={told} />;
        })}
      </ul>
      {around.page.truncated && (
        <p className="cut-note">
          {say('inspector.around.cut', { shown: around.page.shown, total: around.page.total })}
        </p>
      )}
    </>
  );
}

/** Which reports speak of the entity and of its relations, and what each says. */
export function SourcesTab({ entity }: { readonly entity: Entity }): ReactElement {
  return (
    <Awaited slot="entity" of={entity.id}>
      {(detail) => (
        <Awaited slot="around" of={entity.id}>
          {(around) => <SourceRows detail={detail} around={around} />}
        </Awaited>
      )}
    </Awaited>
  );
}
