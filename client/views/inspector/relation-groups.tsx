import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { expand, expansionKey, FIRST_PAGE } from '../../state/expand.ts';
import { relationsOf } from '../../state/graph.ts';
import { valueOf } from '../../state/load.ts';
import { previewGroups, type PreviewGroup } from '../../state/preview-groups.ts';
import { useApp, useAppState, useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { kindLabel, relationLabel } from '../../ui/entity-words.ts';
import { Failure } from '../../ui/failure.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { TieList } from './tie-list.tsx';

const LIMITS = [10, FIRST_PAGE, 200] as const;

interface GroupProps {
  readonly entity: Entity;
  readonly group: PreviewGroup;
  readonly limit: number;
}

function ExpandGroup({ entity, group, limit, label }: GroupProps & { readonly label: string }): ReactElement {
  const app = useApp();
  const say = useWords();
  const { kind, direction, neighbourKind, count, shown } = group;
  const asked = { id: entity.id, group: { kind, direction, neighbourKind }, limit };
  const busy = useAppState(({ expanding }) => expanding.has(expansionKey(asked)));
  if (shown.length >= count)
    return (
      <span className="group-full" title={say('inspector.group.full')}>
        <IconCheck size={15} stroke={2} aria-label={say('inspector.group.full')} />
      </span>
    );
  return (
    <button
      type="button"
      className="group-expand"
      aria-label={say('inspector.group.expand', { label })}
      aria-busy={busy}
      onClick={() => void expand(app, asked)}
    >
      <IconPlus size={14} stroke={2.2} aria-hidden />
      {Math.min(limit, count - shown.length)}
    </button>
  );
}

function GroupRow(props: GroupProps): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { entity, group } = props;
  const { kind, direction, neighbourKind, count, shown } = group;
  const label = `${relationLabel(kind, direction, language)} ${kindLabel(neighbourKind, language)}`;
  return (
    <li>
      <div className="group-row">
        <button
          type="button"
          className="group-name"
          aria-expanded={open}
          disabled={shown.length === 0}
          aria-label={say('inspector.group', { label, shown: shown.length, count })}
          onClick={() => setOpen(!open)}
        >
          <span className="group-verb">
            {relationLabel(kind, direction, language)}
            <small>{kindLabel(neighbourKind, language)}</small>
          </span>
          <span className="group-bar" aria-hidden="true">
            <meter min={0} max={count} value={shown.length} />
          </span>
          <span className="group-count">
            {shown.length}/{count}
          </span>
        </button>
        <ExpandGroup {...props} label={label} />
      </div>
      {open && <TieList from={entity.id} relations={shown} />}
    </li>
  );
}

function ExpandAll({ entity, left, limit }: { entity: Entity; left: number; limit: number }): ReactElement {
  const app = useApp();
  const say = useWords();
  const asked = { id: entity.id, limit };
  const busy = useAppState(({ expanding }) => expanding.has(expansionKey(asked)));
  if (left === 0) return <span className="all-shown">{say('inspector.expanded')}</span>;
  const key = left > limit ? 'inspector.expandAll' : 'inspector.expandRest';
  return (
    <button type="button" className="primary-button" aria-busy={busy} onClick={() => void expand(app, asked)}>
      {say(key, { n: Math.min(left, limit) })}
    </button>
  );
}

/** Exact counts before anything is expanded: by relation, direction and kind; choose which and how many. */
export function RelationGroups({ entity }: { readonly entity: Entity }): ReactElement {
  const say = useWords();
  const graph = useAppState(({ scene }) => scene.graph);
  const load = useLoad('preview', entity.id);
  const [limit, setLimit] = useState<number>(FIRST_PAGE);
  const preview = valueOf(load);
  if (load?.status === 'failed') return <Failure failure={load.failure} />;
  if (!preview) return <LoadingLines />;
  const shown = relationsOf(graph, entity.id).length;
  const left = Math.max(0, preview.total - shown);
  return (
    <section>
      <h3>{say('inspector.relations', { shown, total: preview.total })}</h3>
      <div className="expand-bar">
        <ExpandAll entity={entity} left={left} limit={limit} />
        {left > LIMITS[0] && (
          <label className="limit">
            {say('inspector.limit')}
            <select value={limit} onChange={({ currentTarget }) => setLimit(Number(currentTarget.value))}>
              {LIMITS.map((n) => (
                <option key={n} value={n}>
                  {say('inspector.limit.n', { n })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <ul className="groups">
        {previewGroups(graph, preview).map((group) => (
          <GroupRow key={`${group.kind} ${group.direction} ${group.neighbourKind}`} {...{ entity, group, limit }} />
        ))}
      </ul>
    </section>
  );
}
