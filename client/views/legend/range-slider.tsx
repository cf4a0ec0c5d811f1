import { RangeSlider as Slider } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Places } from '../../state/filters/filter-range.ts';

interface Props {
  readonly places: Places;
  /** The place of the last stop. */
  readonly last: number;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** What a handle stands at, in words. */
  readonly wordsAt: (place: number, end: 'min' | 'max') => string;
  /** While a handle is moved. */
  readonly onMove: (places: Places) => void;
  /** When it is let go, or moved by a key. */
  readonly onSettle: (places: Places, byHand: boolean) => void;
  readonly onLeave: () => void;
}

/** Where Home and End lead a handle; the other handle stays where it is. */
function leapTo(key: string, index: 0 | 1, [from, to]: Places, last: number): Places | undefined {
  if (key === 'Home') return index === 0 ? [0, to] : [from, Math.floor(from) + 1];
  if (key === 'End') return index === 0 ? [Math.ceil(to) - 1, to] : [from, last];
  return undefined;
}

/** Two handles on a scale of stops, for pointer, touch and keyboard. */
export function RangeSlider({ places, last, wordsAt, onMove, onSettle, onLeave, ...labels }: Props): ReactElement {
  const byHand = useRef(false);
  const settle = (next: Places): void => {
    onSettle(next, byHand.current);
    byHand.current = false;
  };
  const leap = (index: 0 | 1, event: KeyboardEvent): void => {
    const next = leapTo(event.key, index, places, last);
    if (!next) return;
    event.preventDefault();
    settle(next);
  };
  return (
    <Slider
      className="range-slider"
      size="xs"
      thumbSize={16}
      min={0}
      max={last}
      minRange={1}
      step={1}
      label={null}
      value={[...places]}
      thumbFromLabel={labels.fromLabel}
      thumbToLabel={labels.toLabel}
      thumbValueText={(place) => wordsAt(place, place === places[0] ? 'min' : 'max')}
      thumbProps={(index) => ({ onKeyDownCapture: (event) => leap(index, event) })}
      onPointerDown={() => {
        byHand.current = true;
      }}
      onBlur={onLeave}
      onChange={onMove}
      onChangeEnd={settle}
    />
  );
}
