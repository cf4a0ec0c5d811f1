import { useState, type ReactElement } from 'react';
import type { Preview } from '../../../model/api/answers.ts';
import { BY_AMOUNT, choiceKey, isNarrowed, type Choice } from '../../state/expand/choice.ts';
import { choiceOf, expand, expansionKey, FIRST_PAGE } from '../../state/expand/expand.ts';
import { previewGroups } from '../../state/expand/preview-groups.ts';
import { useApp, useAppState, useWords, type Say } from '../../ui/app-context.tsx';
import { GroupRows } from './group-rows.tsx';
import { Narrowing } from './narrowing.tsx';
import { useMatching, type Matching } from './use-matching.ts';

/** What the button will bring, in a line; nothing where the button itself says all. */
function lineOf({ total, shown }: Matching, choice: Choice, limit: number, say: Say): string {
  if (total === undefined) return say('expand.line.counting');
  const left = total - shown;
  if (total === 0) return say('expand.line.none');
  if (left <= 0) return say(isNarrowed(choice) ? 'expand.line.there' : 'expand.complete', { n: total });
  if (left <= limit && !isNarrowed(choice)) return '';
  if (left <= limit) return say('expand.line.all', { n: left });
  const some = shown === 0 ? 'expand.line.some' : 'expand.line.more';
  return say(some, { n: limit, left, sort: say(`sort.${choice.sort}`) });
}

interface GoProps {
  readonly id: string;
  readonly choice: Choice;
  readonly limit: number;
  readonly matching: Matching;
  readonly onGo: () => void;
  readonly onDone: (() => void) | undefined;
}

/** The one button. */
function Go({ id, choice, limit, matching, onGo, onDone }: GoProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const asked = { id, choice, limit };
  const busy = useAppState(({ expanding }) => expanding.has(expansionKey(asked)));
  const goesOn = useAppState(
    (state) => state.scene.expanded.has(id) && choiceKey(choiceOf(state, id)) === choiceKey(choice),
  );
  const left = matching.total === undefined ? undefined : Math.max(0, matching.total - matching.shown);
  const isWrong = (choice.minYuan ?? 0) > (choice.maxYuan ?? Infinity);
  const values = { n: Math.min(limit, left ?? limit), sort: say(`sort.${choice.sort}`) };
  const whole = matching.shown === 0 ? 'expand.go.whole' : 'expand.go.rest';
  const rest = isNarrowed(choice) ? 'expand.go.wanted' : whole;
  const some = goesOn ? 'expand.go.next' : 'expand.go';
  return (
    <button
      type="button"
      className="primary-button"
      data-autofocus
      aria-busy={busy}
      disabled={left === 0 || isWrong}
      onClick={() => {
        onGo();
        void expand(app, asked).then(onDone);
      }}
    >
      {say(left !== undefined && left <= limit ? rest : some, values)}
    </button>
  );
}

function Reset({ onClick }: { readonly onClick: () => void }): ReactElement {
  const say = useWords();
  return (
    <button type="button" className="text-button" onClick={onClick}>
      {say('expand.reset')}
    </button>
  );
}

interface Chosen {
  readonly choice: Choice;
  readonly limit: number;
  /** The reader is choosing: the line says what comes of it. What an expansion changes in it has its own notice. */
  readonly isChoosing: boolean;
}

/** What the reader has chosen so far, beginning with what was chosen last. */
function useChosen(id: string): readonly [Chosen, (more: Partial<Chosen>) => void] {
  const app = useApp();
  const [chosen, setChosen] = useState<Chosen>(() => ({
    choice: choiceOf(app.store.getState(), id),
    limit: FIRST_PAGE,
    isChoosing: false,
  }));
  return [chosen, (more) => setChosen({ ...chosen, isChoosing: true, ...more })];
}

interface Props {
  readonly preview: Preview;
  /** In a dialog of its own: the filters are unfolded, and the button stands at the end. */
  readonly alone: boolean;
  readonly onDone?: () => void;
}

/** Choose which of an entity's relations come, in which order and how many; what will come is told before. */
export function ExpandPanel({ preview, alone, onDone }: Props): ReactElement {
  const say = useWords();
  const { id } = preview;
  const graph = useAppState(({ scene }) => scene.graph);
  const [{ choice, limit, isChoosing }, choose] = useChosen(id);
  const [resets, setResets] = useState(0);
  const matching = useMatching(preview, choice);
  const isUsual = choiceKey(choice) === choiceKey(BY_AMOUNT);
  const isComplete = isUsual && matching.total === matching.shown;
  const onChange = (next: Choice): void => choose({ choice: next });
  const reset = (): void => {
    onChange(BY_AMOUNT);
    setResets(resets + 1);
  };
  const onGo = (): void => choose({ isChoosing: false });
  const bar = (
    <div className="expand-bar">
      <p className="expand-line" aria-live={isChoosing ? 'polite' : 'off'}>
        {lineOf(matching, choice, limit, say)}
      </p>
      {!isUsual && <Reset onClick={reset} />}
      {!isComplete && <Go {...{ id, choice, limit, matching, onGo, onDone }} />}
    </div>
  );
  const onLimit = (next: number): void => choose({ limit: next });
  return (
    <div className={alone ? 'expand-panel expand-alone' : 'expand-panel'}>
      {!alone && bar}
      {!isComplete && (
        <Narrowing key={resets} unfolded={alone || resets > 0} {...{ choice, limit, onChange, onLimit }} />
      )}
      <GroupRows {...{ id, choice, limit, onChange }} groups={previewGroups(graph, preview)} />
      {alone && bar}
    </div>
  );
}
