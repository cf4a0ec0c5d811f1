import { IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactElement, type ReactNode } from 'react';
import { dropFilter } from '../../state/filters/filter-changes.ts';
import { activeFilters, type FilterName } from '../../state/filters/filters.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { useOpen } from './use-open.ts';

interface Props {
  readonly filter: FilterName;
  readonly title: string;
  readonly count?: number;
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** Part of the legend for one filter: folds, stays folded, and can be shown in full again. */
export function LegendSection({ filter, title, count, folded = false, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const content = useId();
  const [open, turn] = useOpen(filter, !folded);
  const isOn = useAppState(({ scene }) => activeFilters(scene.filters).includes(filter));
  return (
    <section className="legend-section">
      <div className="legend-title">
        <h3>
          <button type="button" className="legend-head" aria-expanded={open} aria-controls={content} onClick={turn}>
            <IconChevronRight className="legend-chevron" size={14} stroke={2} aria-hidden />
            {title}
          </button>
        </h3>
        {isOn && (
          <button
            type="button"
            className="text-button"
            aria-label={say('legend.all.of', { name: title })}
            onClick={() => dropFilter(app, filter)}
          >
            {say('legend.all')}
          </button>
        )}
        {count !== undefined && <span className="legend-count">{count}</span>}
      </div>
      <div id={content} className="legend-content" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
