import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { ontology, propertiesOfEntityKind } from '../../../model/ontology/index.ts';
import type { EntityTab } from '../../state/app-state.ts';
import { openEntityTab, shownEntityTab } from '../../state/select.ts';
import { useApp, useAppState, useLanguage } from '../../ui/app-context.tsx';
import { featuredText, kindLabel, nameOf } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { CopySelection } from './copy-button.tsx';
import { ENTITY_PANEL_ID, EntityTabs, tabId } from './entity-tabs.tsx';
import { FiguresTab } from './figures-tab.tsx';
import { HiddenLine } from './hidden-line.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { SourcesTab } from './sources-tab.tsx';
import { TiesTab } from './ties-tab.tsx';
import { TimeTab } from './time-tab.tsx';
import { useEntityTabs } from './use-entity-tabs.ts';
import { useScrollToTop } from './use-scroll-to-top.ts';

const CONTENTS: Readonly<Record<EntityTab, (props: { readonly entity: Entity }) => ReactElement>> = {
  overview: OverviewTab,
  ties: TiesTab,
  time: TimeTab,
  figures: FiguresTab,
  sources: SourcesTab,
};

function Head({ entity }: { readonly entity: Entity }): ReactElement {
  const language = useLanguage();
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
        <h2>{nameOf(entity, language)}</h2>
        <p className="facts">{[kindLabel(entity.kind, language), facts].filter(Boolean).join(' · ')}</p>
      </div>
      <CopySelection />
    </header>
  );
}

/** An entity with everything the sources say about it. */
export function EntityPanel({ entity }: { readonly entity: Entity }): ReactElement {
  const app = useApp();
  const chosen = useAppState(shownEntityTab);
  const tabs = useEntityTabs(entity);
  // What another entity had may be empty here.
  const current = tabs.some(({ tab }) => tab === chosen) ? chosen : 'overview';
  const Content = CONTENTS[current];
  const panel = useScrollToTop(`${entity.id} ${current}`);
  return (
    <div className="inspector" ref={panel}>
      <div className="inspector-top">
        <Head entity={entity} />
        <HiddenLine ids={[entity.id]} />
        <EntityTabs tabs={tabs} current={current} onChoose={(tab) => openEntityTab(app, tab)} />
      </div>
      <div id={ENTITY_PANEL_ID} className="panel-body" role="tabpanel" aria-labelledby={tabId(current)}>
        <Content key={entity.id} entity={entity} />
      </div>
    </div>
  );
}
