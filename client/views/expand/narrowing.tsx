import { useState, type ReactElement } from 'react';
import { NEIGHBOUR_SORTS } from '../../../model/api/queries.ts';
import { STAGES, type Stage } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import type { Choice } from '../../state/expand/choice.ts';
import { FIRST_PAGE, LARGEST_STEP } from '../../state/expand/expand.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { ChoiceSelect } from '../../ui/choice-select.tsx';
import { AmountRange } from './amount-range.tsx';

const LIMITS = [10, FIRST_PAGE, 200, LARGEST_STEP] as const;

interface Props {
  readonly choice: Choice;
  readonly limit: number;
  readonly onChange: (choice: Choice) => void;
  readonly onLimit: (limit: number) => void;
}

function StageChips({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { stages } = choice;
  const turn = (stage: Stage): void =>
    onChange({
      ...choice,
      stages: stages.includes(stage) ? stages.filter((one) => one !== stage) : [...stages, stage],
    });
  return (
    <fieldset>
      <legend>{say('expand.stages')}</legend>
      <div className="chips">
        {(Object.keys(STAGES) as Stage[]).map((stage) => (
          <button
            key={stage}
            type="button"
            className="chip"
            aria-pressed={stages.includes(stage)}
            onClick={() => turn(stage)}
          >
            {inLanguage(language, STAGES[stage])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function OrderAndLimit({ choice, limit, onChange, onLimit }: Props): ReactElement {
  const say = useWords();
  return (
    <div className="narrow-row">
      <label>
        {say('expand.sort')}
        <ChoiceSelect
          value={choice.sort}
          choices={NEIGHBOUR_SORTS}
          words={(sort) => say(`sort.${sort}`)}
          onChoose={(sort) => onChange({ ...choice, sort })}
        />
      </label>
      <label>
        {say('expand.limit')}
        <ChoiceSelect
          value={limit}
          choices={LIMITS}
          words={(n) => say(n === LARGEST_STEP ? 'expand.limit.all' : 'expand.limit.n', { n })}
          onChoose={onLimit}
        />
      </label>
    </div>
  );
}

/** By what the relations are narrowed, in which order they come, and how many. */
export function Narrowing({ unfolded, ...props }: Props & { readonly unfolded: boolean }): ReactElement {
  const say = useWords();
  const [open, setOpen] = useState(unfolded);
  const { choice, onChange } = props;
  const { groups, stages, sort, ...range } = choice;
  return (
    <details className="narrow" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('expand.narrow')}</summary>
      <div className="narrow-body">
        <StageChips choice={choice} onChange={onChange} />
        <AmountRange range={range} onChange={(next) => onChange({ groups, stages, sort, ...next })} />
        <OrderAndLimit {...props} />
      </div>
    </details>
  );
}
