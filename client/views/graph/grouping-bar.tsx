import { IconCategory } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { canUngroup, groupBy, ungroup } from '../../state/drawn/group-by.ts';
import { groupedPicture, MOST_DRAWN } from '../../state/drawn/grouping.ts';
import { closeGroups } from '../../state/drawn/open-group.ts';
import type { Grouping } from '../../state/scene.ts';
import { shown } from '../../state/filters/shown.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

type By = Grouping['by'];

const BY: readonly By[] = ['kind', 'region'];

const canBeUngrouped = (state: AppState): boolean => state.scene.grouping !== undefined && canUngroup(state);

const many = (n: number): string => n.toLocaleString('en-US');

function Buttons({ by }: { readonly by: By }): ReactElement {
  const app = useApp();
  const say = useWords();
  const opened = useAppState(({ scene }) => scene.grouping?.opened);
  const canBeSingle = useAppState(canBeUngrouped);
  return (
    <>
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
    </>
  );
}

function Sentence({ by }: { readonly by: By }): ReactElement {
  const say = useWords();
  const count = useAppState((state) => shown(state).entities.size);
  const canBeSingle = useAppState(canBeUngrouped);
  const tooMany = say('grouping.tooMany', { n: many(MOST_DRAWN) });
  return (
    <span className="grouping-text" title={canBeSingle ? undefined : tooMany}>
      {say(`grouping.${by}`, { n: many(count) })}
      {!canBeSingle && <span className="aloud">{tooMany}</span>}
    </span>
  );
}

/** Says that many are drawn as one, by what, and how to have it otherwise; the sentence alone is read out. */
export function GroupingBar(): ReactElement {
  const say = useWords();
  const by = useAppState((state) => groupedPicture(state)?.by);
  const frame = by && { className: 'grouping-bar', 'data-over-canvas': true };
  return (
    <div {...frame}>
      {by && <IconCategory size={15} stroke={1.7} aria-hidden />}
      <output>{by && <Sentence by={by} />}</output>
      {by && (
        <fieldset className="grouping-choice" aria-label={say('grouping.label')}>
          <Buttons by={by} />
        </fieldset>
      )}
    </div>
  );
}
