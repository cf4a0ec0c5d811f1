import { IconArrowNarrowDown, IconArrowNarrowUp, IconArrowsVertical } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import type { Entity, Relation } from '../../../model/graph.ts';
import { ontology, propertiesOfRelationKind } from '../../../model/ontology/index.ts';
import { lineOf } from '../../state/drawn/stage-lines.ts';
import { valueOf } from '../../state/load.ts';
import { tiesOf } from '../../state/inspect/ties.ts';
import { useAppState, useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { kindLabel, relationLabel, stageLabel } from '../../ui/entity-words.ts';
import { stageOf } from '../../state/filters/filters.ts';
import { familyColours, LineSample } from '../../ui/line-sample.tsx';
import { Awaited } from './awaited.tsx';
import { ClaimList } from './claim-list.tsx';
import { CopySelection } from './copy-button.tsx';
import { HiddenLine } from './hidden-line.tsx';
import { PropertyList } from './property-list.tsx';
import { TieRow } from './tie-row.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

interface Ends {
  readonly from: Entity;
  readonly to: Entity;
}

function End({ entity, beside }: { readonly entity: Entity; readonly beside: Entity }): ReactElement {
  const language = useLanguage();
  return (
    <p className="relation-end">
      <EntityLink entity={entity} anchor={beside.id} />
      <small>{kindLabel(entity.kind, language)}</small>
    </p>
  );
}

/** How it reads from one end, and from the other where that is told apart. */
function Verb({ relation }: { readonly relation: Relation }): ReactElement {
  const language = useLanguage();
  const declared = ontology.relationKinds[relation.kind];
  const stage = stageOf(relation);
  const Arrow = declared?.symmetric ? IconArrowsVertical : IconArrowNarrowDown;
  return (
    <div className="relation-verb" style={familyColours(declared?.family)}>
      <h2>
        <Arrow size={20} stroke={1.8} aria-hidden />
        {relationLabel(relation.kind, 'out', language)}
      </h2>
      {!declared?.symmetric && (
        <small>
          <IconArrowNarrowUp size={15} stroke={1.8} aria-hidden />
          {relationLabel(relation.kind, 'in', language)}
        </small>
      )}
      {stage && (
        <span className="stage">
          <LineSample look={lineOf(stage)} />
          {stageLabel(stage, language)}
        </span>
      )}
    </div>
  );
}

/** What else ties the two, whether or not it is on the canvas. */
function Parallel({ relation, from, to }: { readonly relation: Relation } & Ends): ReactElement | null {
  const say = useWords();
  const between = valueOf(useLoad('between', `${from.id} ${to.id}`));
  const others = between?.relations.filter(({ id }) => id !== relation.id) ?? [];
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{say('inspector.parallel')}</h3>
      <ul className="tie-rows">
        {tiesOf({ entities: [from, to], relations: others }, from.id).map((tie) => (
          <TieRow key={tie.relation.id} from={from} tie={tie} />
        ))}
      </ul>
    </section>
  );
}

function Body({ relation, from, to }: { readonly relation: Relation } & Ends): ReactElement {
  const detail = valueOf(useLoad('relation', relation.id));
  const about = useMemo(() => [from, to], [from, to]);
  return (
    <div className="panel-body">
      <PropertyList
        props={detail?.props ?? relation.props}
        declared={propertiesOfRelationKind(ontology, relation.kind)}
        {...(detail && { claims: detail.claims, conflicts: detail.conflicts })}
      />
      <Awaited slot="relation" of={relation.id}>
        {({ claims }) => <ClaimList claims={claims} about={about} />}
      </Awaited>
      <Parallel relation={relation} from={from} to={to} />
    </div>
  );
}

/** A relation with everything the sources say about it. */
export function RelationPanel({ relation }: { readonly relation: Relation }): ReactElement | null {
  const { entities } = useAppState(({ scene }) => scene.graph);
  const [from, to] = [entities.get(relation.from), entities.get(relation.to)];
  const panel = useScrollToTop(relation.id);
  if (!from || !to) return null;
  return (
    <div className="inspector" ref={panel}>
      <header className="inspector-top relation-head">
        <div>
          <End entity={from} beside={to} />
          <Verb relation={relation} />
          <End entity={to} beside={from} />
        </div>
        <CopySelection />
      </header>
      <HiddenLine ids={[relation.id]} />
      <Body relation={relation} from={from} to={to} />
    </div>
  );
}
