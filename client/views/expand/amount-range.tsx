import { useState, type ReactElement } from 'react';
import type { Language } from '../../i18n/index.ts';
import type { Wanted } from '../../state/expand/choice.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { ChoiceSelect } from '../../ui/choice-select.tsx';
import { isIllegible, readFigure } from '../../ui/read-figure.ts';

/** How people count money in each language. */
const UNITS: Readonly<Record<Language, { readonly small: number; readonly large: number }>> = {
  'zh-CN': { small: 1e4, large: 1e8 },
  en: { small: 1e6, large: 1e9 },
};

type Range = Pick<Wanted, 'minYuan' | 'maxYuan'>;
const UNIT_NAMES = ['small', 'large'] as const;
type Unit = (typeof UNIT_NAMES)[number];

const written = (yuan: number | undefined, unit: number): string => (yuan === undefined ? '' : String(yuan / unit));

interface EndProps {
  readonly end: 'min' | 'max';
  readonly text: string;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

function End({ end, text, isWrong, onType }: EndProps): ReactElement {
  const say = useWords();
  return (
    <input
      type="text"
      inputMode="decimal"
      aria-label={say(`expand.amount.${end}`)}
      aria-invalid={isWrong}
      value={text}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}

interface Props {
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}

/** From and to which amount, in the unit of the reader's choice. */
export function AmountRange({ range, onChange }: Props): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const units = UNITS[language];
  const [unit, setUnit] = useState<Unit>('large');
  const [{ min, max }, setTexts] = useState({
    min: written(range.minYuan, units[unit]),
    max: written(range.maxYuan, units[unit]),
  });
  const change = (texts: { readonly min: string; readonly max: string }, next: Unit): void => {
    setTexts(texts);
    setUnit(next);
    const [minYuan, maxYuan] = [readFigure(texts.min, units[next]), readFigure(texts.max, units[next])];
    onChange({ ...(minYuan !== undefined && { minYuan }), ...(maxYuan !== undefined && { maxYuan }) });
  };
  const isCrossed = (range.minYuan ?? 0) > (range.maxYuan ?? Infinity);
  const wrong = [min, max].some(isIllegible) ? 'filter.illegible' : isCrossed ? 'expand.amount.wrong' : undefined;
  const isWrong = (text: string): boolean => isCrossed || isIllegible(text);
  return (
    <fieldset className="amount-range">
      <legend>{say('expand.amount')}</legend>
      <div className="amount-row">
        <End end="min" text={min} isWrong={isWrong(min)} onType={(text) => change({ min: text, max }, unit)} />
        <span aria-hidden="true">–</span>
        <End end="max" text={max} isWrong={isWrong(max)} onType={(text) => change({ min, max: text }, unit)} />
        <ChoiceSelect
          label={say('expand.amount.unit')}
          value={unit}
          choices={UNIT_NAMES}
          words={(one) => say(`expand.unit.${one}`)}
          onChoose={(next) => change({ min, max }, next)}
        />
      </div>
      <small className={wrong && 'wrong'} aria-live="polite">
        {say(wrong ?? 'expand.amount.note')}
      </small>
    </fieldset>
  );
}
