import { useState, type ReactElement } from 'react';
import type { Range } from '../../state/filters/filters.ts';
import { useWords } from '../../ui/app-context.tsx';
import { ChoiceSelect } from '../../ui/choice-select.tsx';
import { isIllegible, readFigure } from '../../ui/read-figure.ts';

type Limits = Pick<Range, 'min' | 'max'>;

export interface Unit {
  readonly name: string;
  readonly size: number;
}

interface FieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly open: number;
  readonly onCommit: (value: number) => void;
}

/** A number, or nothing where that side is open; taken over with Enter or on leaving. What is no number stays to be mended. */
function Field({ label, value, unit, open, onCommit }: FieldProps): ReactElement {
  const say = useWords();
  const [draft, setDraft] = useState<string>();
  const isWrong = isIllegible(draft ?? '');
  const commit = (): void => {
    if (draft === undefined || isWrong) return;
    onCommit(readFigure(draft, unit.size) ?? open);
    setDraft(undefined);
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong}
        placeholder={say('filter.open')}
        value={draft ?? (Number.isFinite(value) ? String(value / unit.size) : '')}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
        onBlur={commit}
      />
      {isWrong && <small role="alert">{say('filter.illegible')}</small>}
    </>
  );
}

interface Props {
  readonly limits: Limits;
  readonly units: readonly [Unit, ...Unit[]];
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly onCommit: (limits: Limits) => void;
}

/** The range in figures. */
export function RangeInputs({ limits, units, fromLabel, toLabel, onCommit }: Props): ReactElement {
  const say = useWords();
  const [chosen, setChosen] = useState(units.length - 1);
  const unit = units[chosen] ?? units[0];
  const commit = (min: number, max: number): void => onCommit(min <= max ? { min, max } : { min: max, max: min });
  const { min, max } = limits;
  return (
    <div className="range-inputs">
      <Field label={fromLabel} value={min} unit={unit} open={-Infinity} onCommit={(value) => commit(value, max)} />
      <span aria-hidden="true">–</span>
      <Field label={toLabel} value={max} unit={unit} open={Infinity} onCommit={(value) => commit(min, value)} />
      {units.length === 1 ? (
        <span>{unit.name}</span>
      ) : (
        <ChoiceSelect
          label={say('legend.unit')}
          value={chosen}
          choices={[...units.keys()]}
          words={(index) => units[index]?.name ?? ''}
          onChoose={setChosen}
        />
      )}
    </div>
  );
}
