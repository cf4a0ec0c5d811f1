import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { ontology, propertiesOfEntityKind } from '../../../model/ontology/index.ts';
import { valueOf } from '../../state/load.ts';
import { useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { featuredText, kindLabel, nameOf } from '../../ui/entity-words.ts';
import { Failure } from '../../ui/failure.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { ClaimList } from './claim-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { PropertyList } from './property-list.tsx';
import { RelationGroups } from './relation-groups.tsx';

function Head({ entity }: { readonly entity: Entity }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const name = nameOf(entity, language);
  const otherName = language === 'en' ? entity.name : entity.nameEn;
  // Long texts stand in the list of properties below.
  const texts = Object.entries(propertiesOfEntityKind(ontology, entity.kind)).filter(([, { type }]) => type === 'text');
  const facts = featuredText(
    entity,
    language,
    texts.map(([property]) => property),
  );
  return (
    <header className="inspector-head">
      <KindIcon kind={entity.kind} size={38} />
      <div>
        <h2>{name}</h2>
        {otherName && otherName !== name && <p className="other-name">{otherName}</p>}
        <p className="facts">{[kindLabel(entity.kind, language), facts].filter(Boolean).join(' · ')}</p>
        {entity.aliases.length > 0 && (
          <p className="aliases">
            {say('inspector.aliases')} {entity.aliases.join(language === 'en' ? ', ' : '、')}
          </p>
        )}
      </div>
    </header>
  );
}

/** An entity with everything the sources say about it. */
export function EntityPanel({ entity }: { readonly entity: Entity }): ReactElement {
  const load = useLoad('entity', entity.id);
  const detail = valueOf(load);
  const declared = propertiesOfEntityKind(ontology, entity.kind);
  return (
    <div className="panel-body">
      <Head entity={entity} />
      {detail && <ConflictList conflicts={detail.conflicts} claims={detail.claims} declared={declared} />}
      <PropertyList props={entity.props} declared={declared} />
      {load?.status === 'failed' && <Failure failure={load.failure} />}
      {detail ? <ClaimList claims={detail.claims} first={2} /> : load?.status !== 'failed' && <LoadingLines />}
      <RelationGroups entity={entity} />
    </div>
  );
}
