import { IconFilter } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { hiding } from '../../state/filters/filter-hiding.ts';
import { isFiltering } from '../../state/filters/filters.ts';
import { useAppState } from '../../ui/app-context.tsx';
import { FilterChips, FilterLine, FilterSentence } from './filter-summary.tsx';

function Bar(): ReactElement {
  const isBare = useAppState((state) => hiding(state).shown.entities.size === 0);
  return (
    <div className={isBare ? 'filtered-bar is-bare' : 'filtered-bar'} data-over-canvas>
      <IconFilter size={15} stroke={1.7} aria-hidden />
      <FilterLine isReadElsewhere />
      <FilterChips />
    </div>
  );
}

/** Says over a view that filters hide part of it; in the middle of the view where they hide everything. */
export function FilteredBar(): ReactElement {
  const filtering = useAppState(({ scene }) => isFiltering(scene.filters));
  return (
    <div className="filtered">
      {/* Read out by itself, without the buttons. */}
      <output className="aloud">{filtering && <FilterSentence />}</output>
      {filtering && <Bar />}
    </div>
  );
}
