import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { ontology, propertiesOfEntityKind } from '../../../model/ontology/index.ts';
import { valueOf } from '../../state/load.ts';
import { useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { nameOf } from '../../ui/entity-words.ts';
import { RelationGroups } from '../expand/relation-groups.tsx';
import { Awaited } from './awaited.tsx';
import { ClaimList } from './claim-list.tsx';
import { PropertyList } from './property-list.tsx';

/** What else it goes by, in the other language too. */
function Names({ entity }: { readonly entity: Entity }): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  const shown = nameOf(entity, language);
  const others = [entity.name, entity.nameEn ?? shown, ...entity.aliases].filter((name) => name !== shown);
  if (others.length === 0) return null;
  return (
    <p className="aliases">
      {say('inspector.aliases')} {[...new Set(others)].join(language === 'en' ? ', ' : '、')}
    </p>
  );
}

/** Names, properties with the claims behind them, claims, and what there is to expand. */
export function OverviewTab({ entity }: { readonly entity: Entity }): ReactElement {
  const say = useWords();
  const detail = valueOf(useLoad('entity', entity.id));
  const declared = propertiesOfEntityKind(ontology, entity.kind);
  return (
    <>
      <Names entity={entity} />
      <PropertyList
        props={detail?.props ?? entity.props}
        declared={declared}
        {...(detail && { claims: detail.claims, conflicts: detail.conflicts })}
      />
      <Awaited slot="entity" of={entity.id}>
        {({ claims }) => <ClaimList claims={claims} first={2} here={entity.id} about={[entity]} />}
      </Awaited>
      <RelationGroups entity={entity} />
      <p className="entity-id">
        {say('inspector.id')} <code>{entity.id}</code>
      </p>
    </>
  );
}
