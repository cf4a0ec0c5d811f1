import { IconCategory } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { canUngroup, groupBy, ungroup } from '../../state/drawn/group-by.ts';
import { groupedPicture, MOST_DRAWN } from '../../state/drawn/grouping.ts';
import { closeGroups } from '../../state/drawn/open-group.ts';
import type { Grouping } from '../../state/scene.ts';
import { shown } from '../../state/filters/shown.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

const BY: readonly Grouping['by'][] = ['kind', 'region'];

function Bar({ by }: { readonly by: Grouping['by'] }): ReactElement {
  const app = useApp();
  const say = useWords();
  const count = useAppState((state) => shown(state).entities.size);
  const opened = useAppState(({ scene }) => scene.grouping?.opened);
  const canBeSingle = useAppState((state) => state.scene.grouping !== undefined && canUngroup(state));
  const tooMany = say('grouping.tooMany', { n: MOST_DRAWN.toLocaleString('en-US') });
  return (
    <fieldset className="grouping-bar" data-over-canvas aria-label={say('grouping.label')}>
      <IconCategory size={15} stroke={1.7} aria-hidden />
      <span className="grouping-text" title={canBeSingle ? undefined : tooMany}>
        {say(`grouping.${by}`, { n: count.toLocaleString('en-US') })}
      </span>
      {BY.map((one) => (
        <button key={one} type="button" aria-pressed={one === by} onClick={() => one !== by && void groupBy(app, one)}>
          {say(`grouping.by.${one}`)}
        </button>
      ))}
      {opened !== undefined && opened.size > 0 && (
        <button type="button" onClick={() => closeGroups(app, [...opened])}>
          {say('grouping.close')}
        </button>
      )}
      {canBeSingle && (
        <button type="button" onClick={() => void ungroup(app)}>
          {say('grouping.all')}
        </button>
      )}
      {!canBeSingle && <span className="aloud">{tooMany}</span>}
    </fieldset>
  );
}

/** Says that many are drawn as one, by what, and how to have it otherwise. */
export function GroupingBar(): ReactElement {
  const by = useAppState((state) => groupedPicture(state)?.by);
  return <div aria-live="polite">{by && <Bar by={by} />}</div>;
}
