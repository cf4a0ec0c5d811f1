import { useCallback, useMemo, type CSSProperties, type ReactElement } from 'react';
import { limitsAt, placesOf, type Places, type Scale } from '../../state/filters/filter-range.ts';
import type { Range } from '../../state/filters/filters.ts';
import type { Histogram } from '../../state/filters/histogram.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { limitWords, valueWords, type Measure } from '../filters/range-words.ts';
import { RangeInputs, type Unit } from './range-inputs.tsx';
import { RangeSlider } from './range-slider.tsx';
import { useMoving, useRange } from './use-range.ts';

type Limits = Pick<Range, 'min' | 'max'>;

interface BarsProps {
  readonly histogram: Histogram;
  readonly places: Places;
  readonly wordsOf: (limits: Limits) => string;
  readonly scale: Scale;
}

/** How many there are at each part of the scale; those within the range stand out. */
function Bars({ histogram, places: [from, to], wordsOf, scale }: BarsProps): ReactElement {
  const say = useWords();
  const most = Math.max(...histogram.bars);
  return (
    <div className="bars" aria-hidden="true">
      {histogram.bars.map((count, index) => (
        <div
          key={histogram.stops[index]}
          className={`bar ${count > 0 ? 'bar-some' : ''} ${index + 1 > from && index < to ? 'bar-in' : ''}`}
          style={{ '--share': count / most } as CSSProperties}
          title={say('legend.range.bar', { range: wordsOf(limitsAt(scale, [index, index + 1])), n: count })}
        />
      ))}
    </div>
  );
}

/** What a range, and one end of it, is called. */
function useRangeWords(measure: Measure): {
  readonly wordsOf: (limits: Limits) => string;
  readonly wordsAt: (value: number) => string;
} {
  const say = useWords();
  const language = useLanguage();
  return {
    wordsOf: (limits) => limitWords(measure, limits, say, language),
    wordsAt: (value) => (Number.isFinite(value) ? valueWords(measure, value, language) : say('filter.open')),
  };
}

interface UnstatedProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Unstated({ label, count, checked, onChange }: UnstatedProps): ReactElement {
  return (
    <label className="check-row">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span className="legend-label">{label}</span>
      <span className="legend-count">{count}</span>
    </label>
  );
}

interface HandlesProps {
  readonly measure: Measure;
  readonly histogram: Histogram;
  readonly range: Range;
  readonly setRange: (limits: Limits) => void;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** The bars with the handles below them, and what lies between those in words. */
function Handles({ measure, histogram, range, setRange, ...labels }: HandlesProps): ReactElement {
  const say = useWords();
  const { wordsOf, wordsAt } = useRangeWords(measure);
  const { stops } = histogram;
  const scale = useMemo<Scale>(() => ({ stops, step: measure === 'time' ? 1 : 0 }), [stops, measure]);
  const moving = useMoving(useCallback((places) => setRange(limitsAt(scale, places)), [setRange, scale]));
  const places = moving.places ?? placesOf(scale, range);
  return (
    <>
      <p className="range-words">
        <strong>{wordsOf(moving.places ? limitsAt(scale, moving.places) : range)}</strong>
        <span>{say('legend.range.stated', { n: histogram.stated })}</span>
      </p>
      <Bars histogram={histogram} places={places} wordsOf={wordsOf} scale={scale} />
      <RangeSlider
        places={places}
        last={stops.length - 1}
        {...labels}
        wordsAt={(place, end) => wordsAt(limitsAt(scale, [place, place])[end])}
        onMove={moving.move}
        onSettle={moving.settle}
        onLeave={moving.flush}
      />
      <p className="range-ends" aria-hidden="true">
        <span>{wordsAt(stops[0] ?? 0)}</span>
        <span>{wordsAt((stops.at(-1) ?? 0) - scale.step)}</span>
      </p>
    </>
  );
}

interface Props {
  readonly measure: Measure;
  readonly histogram: Histogram;
  readonly units: readonly [Unit, ...Unit[]];
}

/** A histogram with a range over it: by two handles, by figures, and with or without what states none. */
export function RangeControl({ measure, histogram, units }: Props): ReactElement {
  const say = useWords();
  const [range, setRange] = useRange(measure);
  const labels = { fromLabel: say(`legend.${measure}.min`), toLabel: say(`legend.${measure}.max`) };
  return (
    <div className="range">
      <Handles measure={measure} histogram={histogram} range={range} setRange={setRange} {...labels} />
      <RangeInputs limits={range} units={units} {...labels} onCommit={setRange} />
      {histogram.unstated > 0 && (
        <Unstated
          label={say(`legend.${measure}.unstated`)}
          count={histogram.unstated}
          checked={range.unstated}
          onChange={(unstated) => setRange({ unstated })}
        />
      )}
    </div>
  );
}
