import { IconArrowNarrowDown, IconArrowsVertical } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Entity, Relation } from '../../../model/graph.ts';
import { ontology, propertiesOfRelationKind } from '../../../model/ontology/index.ts';
import { pairId } from '../../state/bundles.ts';
import { relationsOf } from '../../state/graph.ts';
import { valueOf } from '../../state/load.ts';
import { selectAndReveal } from '../../state/select.ts';
import { lineOf } from '../../state/stage-lines.ts';
import { useApp, useAppState, useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { kindLabel, nameOf, relationLabel, stageIn, stageLabel } from '../../ui/entity-words.ts';
import { Failure } from '../../ui/failure.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { familyColours, LineSample } from '../../ui/line-sample.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { ClaimList } from './claim-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { PropertyList } from './property-list.tsx';
import { TieList } from './tie-list.tsx';

function End({ entity }: { readonly entity: Entity | undefined }): ReactElement | null {
  const app = useApp();
  const language = useLanguage();
  if (!entity) return null;
  return (
    <button type="button" className="end-button" onClick={() => selectAndReveal(app, entity.id)}>
      <KindIcon kind={entity.kind} size={28} />
      <span>
        <span className="end-name">{nameOf(entity, language)}</span>
        <small>{kindLabel(entity.kind, language)}</small>
      </span>
    </button>
  );
}

/** Both ends, and between them what ties them. */
function Head({ relation }: { readonly relation: Relation }): ReactElement {
  const language = useLanguage();
  const { entities } = useAppState(({ scene }) => scene.graph);
  const declared = ontology.relationKinds[relation.kind];
  const stage = stageIn(relation);
  const Arrow = declared?.symmetric ? IconArrowsVertical : IconArrowNarrowDown;
  return (
    <header className="relation-head">
      <End entity={entities.get(relation.from)} />
      <h2 className="relation-verb" style={familyColours(declared?.family)}>
        <Arrow size={20} stroke={1.8} aria-hidden />
        {relationLabel(relation.kind, 'out', language)}
        {stage && (
          <span className="stage">
            <LineSample look={lineOf(stage)} />
            {stageLabel(stage, language)}
          </span>
        )}
      </h2>
      <End entity={entities.get(relation.to)} />
    </header>
  );
}

/** A relation with everything the sources say about it. */
export function RelationPanel({ relation }: { readonly relation: Relation }): ReactElement {
  const say = useWords();
  const graph = useAppState(({ scene }) => scene.graph);
  const load = useLoad('relation', relation.id);
  const detail = valueOf(load);
  const declared = propertiesOfRelationKind(ontology, relation.kind);
  const parallel = relationsOf(graph, relation.from).filter(
    (other) => other.id !== relation.id && pairId(other) === pairId(relation),
  );
  return (
    <div className="panel-body">
      <Head relation={relation} />
      {detail && <ConflictList conflicts={detail.conflicts} claims={detail.claims} declared={declared} />}
      <PropertyList props={relation.props} declared={declared} />
      {load?.status === 'failed' && <Failure failure={load.failure} />}
      {detail ? <ClaimList claims={detail.claims} /> : load?.status !== 'failed' && <LoadingLines />}
      {parallel.length > 0 && (
        <section>
          <h3>{say('inspector.parallel')}</h3>
          <TieList from={relation.from} relations={parallel} withKind />
        </section>
      )}
    </div>
  );
}
