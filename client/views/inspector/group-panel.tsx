import { useMemo, type ReactElement } from 'react';
import { ontology } from '../../../model/ontology/index.ts';
import { groupedPicture, groupMembers } from '../../state/grouping.ts';
import { openGroup } from '../../state/open-group.ts';
import { countByKind, countByStage, type Count } from '../../state/picture-summary.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { groupName } from '../../ui/canvas-words.ts';
import { kindLabel, stageLabel } from '../../ui/entity-words.ts';
import { HubList } from './hub-list.tsx';
import { ScenePanel } from './scene-panel.tsx';
import { EntitySums } from './sum-rows.tsx';

/** The names of a larger group say nothing more. */
const MOST = 12;

interface CountsProps {
  readonly title: string;
  readonly counts: readonly Count[];
  readonly label: (of: string) => string;
}

function Counts({ title, counts, label }: CountsProps): ReactElement | null {
  // Of one kind alone there is nothing to tell apart.
  if (counts.length < 2) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p className="scene-kinds">
        {counts.map(({ of, count }) => (
          <span key={of}>
            {label(of)} <b>{count.toLocaleString('en-US')}</b>
          </span>
        ))}
      </p>
    </section>
  );
}

/** The key of a group, from the id under which it stands on the canvas. */
const keyOf = (id: string): string => id.slice(id.indexOf('~') + 1);

function useTitle(id: string): string {
  const language = useLanguage();
  const by = useAppState((state) => groupedPicture(state)?.by ?? 'kind');
  const place = useAppState(({ facets }) => facets.places.get(keyOf(id)));
  return groupName({ by, key: keyOf(id), place }, language);
}

/** What is drawn as one: how many of what, how far along, how much money, and its best connected members. */
export function GroupPanel({ id }: { readonly id: string }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const title = useTitle(id);
  const scene = useAppState((state) => state.scene);
  const facets = useAppState((state) => state.facets);
  const members = useMemo(() => groupMembers({ scene, facets }, id), [scene, facets, id]);
  // Opened, it is no longer there to be looked at.
  if (members.length === 0) return <ScenePanel />;
  return (
    <div className="inspector">
      <header className="inspector-top group-head">
        <h2>{title}</h2>
        <p className="facts">{say('inspector.group.members', { n: members.length })}</p>
        <button type="button" className="primary-button" onClick={() => void openGroup(app, id)}>
          {say('inspector.group.open')}
        </button>
      </header>
      <div className="panel-body">
        <Counts
          title={say('inspector.group.kinds')}
          counts={countByKind(members)}
          label={(kind) => kindLabel(kind, language)}
        />
        <Counts
          title={say('inspector.group.stages')}
          counts={countByStage(members, ontology)}
          label={(stage) => stageLabel(stage, language)}
        />
        <EntitySums entities={members} />
        <HubList title={say('inspector.group.top')} entities={members.slice(0, MOST)} />
      </div>
    </div>
  );
}
