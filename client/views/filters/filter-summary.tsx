import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { dropFilter, setFilter, showAll } from '../../state/filters/filter-changes.ts';
import { hiding, type Hidden } from '../../state/filters/filter-hiding.ts';
import { isFiltering } from '../../state/filters/filters.ts';
import { useApp, useAppState, useWords, type Say } from '../../ui/app-context.tsx';
import { useFilterWords } from './use-filter-words.ts';

/** `12 个实体、30 条关系`; what there is none of is not named. */
function hiddenWords({ entities, relations }: Hidden, say: Say): string {
  if (entities === 0 && relations === 0) return say('filter.hides.nothing');
  if (entities === 0) return say('filter.hides.relations', { relations });
  if (relations === 0) return say('filter.hides.entities', { entities });
  return say('filter.hides', { entities, relations });
}

/** What the filters hide in all. */
export function FilterSentence(): ReactElement {
  const say = useWords();
  const { total, shown } = useAppState(hiding);
  return <>{shown.entities.size === 0 ? say('filter.bare') : say('filter.on') + hiddenWords(total, say)}</>;
}

/** The sentence, and the way back. */
export function FilterLine({ isReadElsewhere = false }: { readonly isReadElsewhere?: boolean }): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <p className="filter-line">
      <span aria-hidden={isReadElsewhere || undefined}>
        <FilterSentence />
      </span>
      <button type="button" className="text-button" onClick={() => showAll(app)}>
        {say('legend.showAll')}
      </button>
    </p>
  );
}

/** Each active filter, to be taken away by itself. */
export function FilterChips(): ReactElement {
  const app = useApp();
  const say = useWords();
  const { by } = useAppState(hiding);
  const wordsOf = useFilterWords();
  return (
    <ul className="filter-chips" aria-label={say('filter.chips')}>
      {[...by].map(([name, hidden]) => (
        <li key={name} className="filter-chip" title={hiddenWords(hidden, say)}>
          <span>{wordsOf(name)}</span>
          <button
            type="button"
            aria-label={say('filter.drop', { filter: wordsOf(name) })}
            onClick={() => dropFilter(app, name)}
          >
            <IconX size={13} stroke={2} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Offered where relations are that a filter could take away. */
function Loose(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const loose = useAppState(({ scene }) => scene.filters.loose);
  const isOffered = useAppState(({ scene }) => scene.graph.relations.size > 0) || loose;
  if (!isOffered) return null;
  return (
    <label className="check-row">
      <input
        type="checkbox"
        checked={loose}
        onChange={(event) => setFilter(app, { loose: event.currentTarget.checked })}
      />
      <span className="legend-label">{say('legend.loose')}</span>
    </label>
  );
}

/** The head of the legend while anything is filtered. */
export function FilterSummary(): ReactElement | null {
  const filtering = useAppState(({ scene }) => isFiltering(scene.filters));
  if (!filtering) return null;
  return (
    <div className="filter-summary">
      <FilterLine />
      <FilterChips />
      <Loose />
    </div>
  );
}
