import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { toggleFilter } from '../../state/change.ts';
import type { FilterGroup } from '../../state/filters.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

interface Props {
  readonly group: FilterGroup;
  /** What the row hides or shows together. */
  readonly values: readonly string[];
  readonly count: number;
  readonly label: string;
  readonly sample?: ReactNode;
  /** Rows below this one. */
  readonly children?: ReactNode;
}

/** One line of the legend, which is also its filter. */
export function LegendRow({ group, values, count, label, sample, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const hidden = useAppState(({ scene }) => values.every((value) => scene.filters[group].has(value)));
  const Sign = hidden ? IconEyeOff : IconEye;
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={!hidden}
        aria-label={say('legend.toggle', { name: label, n: count })}
        onClick={() => toggleFilter(app, group, values)}
      >
        <span className="legend-sample">{sample}</span>
        <span className="legend-label">{label}</span>
        <Sign className="legend-eye" size={15} stroke={1.7} aria-hidden />
        <span className="legend-count">{count}</span>
      </button>
      {children && <ul className="legend-sub">{children}</ul>}
    </li>
  );
}
