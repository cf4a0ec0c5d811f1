import { useMemo, type ReactElement } from 'react';
import { ontology } from '../../../model/ontology/index.ts';
import { groupedPicture, groupNow, MOST_DRAWN, type GroupNow } from '../../state/drawn/grouping.ts';
import { closeGroups, openGroup } from '../../state/drawn/open-group.ts';
import { countByKind, countByStage, type Count } from '../../state/inspect/picture-summary.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { groupName } from '../../ui/canvas-words.ts';
import { kindLabel, stageLabel } from '../../ui/entity-words.ts';
import { HubList } from './hub-list.tsx';
import { ScenePanel } from './scene-panel.tsx';
import { EntitySums } from './sum-rows.tsx';

type StandingKey = `inspector.group.${'members' | 'someOut' | 'allOut' | 'noRoom'}`;

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

/** What is told of a group: all in one, some of them out, all of them out, or no room to let any out. */
function standingKey({ members, drawn, opened, room }: GroupNow): StandingKey {
  if (drawn === members.length) return 'inspector.group.allOut';
  if (drawn > 0) return 'inspector.group.someOut';
  return opened || room === 0 ? 'inspector.group.noRoom' : 'inspector.group.members';
}

/** How it stands on the canvas, with what can be done about it. */
function Standing({ id, group }: { readonly id: string; readonly group: GroupNow }): ReactElement {
  const app = useApp();
  const say = useWords();
  const { key, members, drawn, opened, room } = group;
  const counts = { n: members.length, drawn, left: members.length - drawn, most: MOST_DRAWN };
  return (
    <>
      <p className="facts">{say(standingKey(group), counts)}</p>
      {opened && (
        <button type="button" className="plain-button" onClick={() => closeGroups(app, [key])}>
          {say('inspector.group.close')}
        </button>
      )}
      {!opened && room > 0 && (
        <button type="button" className="primary-button" onClick={() => void openGroup(app, id)}>
          {say('inspector.group.open')}
        </button>
      )}
    </>
  );
}

/** What is drawn as one: how many of what, how far along, how much money, and its best connected members. */
export function GroupPanel({ id }: { readonly id: string }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const title = useTitle(id);
  const scene = useAppState((state) => state.scene);
  const facets = useAppState((state) => state.facets);
  const group = useMemo(() => groupNow({ scene, facets }, id), [scene, facets, id]);
  if (!group) return <ScenePanel />;
  const members = group.members.slice(group.drawn === group.members.length ? 0 : group.drawn);
  return (
    <div className="inspector">
      <header className="inspector-top group-head">
        <h2>{title}</h2>
        <Standing id={id} group={group} />
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
        <HubList
          title={say('inspector.group.top')}
          hubs={members.slice(0, MOST).map((entity) => ({ entity, ties: entity.degree }))}
        />
      </div>
    </div>
  );
}
