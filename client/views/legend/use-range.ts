import { useCallback, useEffect, useState } from 'react';
import { setFilter } from '../../state/filters/filter-changes.ts';
import { EVERYTHING, rangeOrNone, type Places } from '../../state/filters/filter-range.ts';
import type { Range } from '../../state/filters/filters.ts';
import { useApp, useAppState } from '../../ui/app-context.tsx';
import type { Measure } from '../filters/range-words.ts';

/** The range of a measure in the state, and how to change it; what lets everything through is no filter. */
export function useRange(measure: Measure): readonly [Range, (change: Partial<Range>) => void] {
  const app = useApp();
  const range = useAppState(({ scene }) => scene.filters[measure]) ?? EVERYTHING;
  const change = useCallback(
    (to: Partial<Range>) => {
      const { filters } = app.store.getState().scene;
      setFilter(app, { [measure]: rangeOrNone({ ...(filters[measure] ?? EVERYTHING), ...to }) });
    },
    [app, measure],
  );
  return [range, change];
}

/** Keys move a handle in small steps: where they lead is one change, once they rest. */
const REST = 600;

interface Moving {
  /** Where the handles are while they move; undefined when they stand still. */
  readonly places: Places | undefined;
  readonly move: (places: Places) => void;
  /** @param byHand let go of, not moved by a key */
  readonly settle: (places: Places, byHand: boolean) => void;
  /** Waits no longer for more keys. */
  readonly flush: () => void;
}

/** Handles under way: told to the state once they have arrived. */
export function useMoving(onArrive: (places: Places) => void): Moving {
  const [places, setPlaces] = useState<Places>();
  const [isResting, setResting] = useState(false);
  const arrive = useCallback(
    (at: Places) => {
      setPlaces(undefined);
      setResting(false);
      onArrive(at);
    },
    [onArrive],
  );
  useEffect(() => {
    if (!isResting || !places) return undefined;
    const timer = setTimeout(() => arrive(places), REST);
    return () => clearTimeout(timer);
  }, [isResting, places, arrive]);
  const settle = (at: Places, byHand: boolean): void => {
    if (byHand) return arrive(at);
    setPlaces(at);
    setResting(true);
  };
  const flush = (): void => {
    if (isResting && places) arrive(places);
  };
  return { places, move: setPlaces, settle, flush };
}
