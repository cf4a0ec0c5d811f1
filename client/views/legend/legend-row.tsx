import { IconEyeOff } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { showOnly, toggleFilter } from '../../state/filters/filter-changes.ts';
import type { FilterGroup } from '../../state/filters/filters.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { countIn, type AllCounts } from './use-counts.ts';

export interface RowGroup {
  readonly group: FilterGroup;
  /** Every value of the group, also those that are not on the canvas yet. */
  readonly all: readonly string[];
  readonly counts: AllCounts;
}

interface Props extends RowGroup {
  /** What the row hides or shows together. */
  readonly values: readonly string[];
  readonly label: string;
  /** The label in full, where it is cut. */
  readonly title?: string;
  readonly note?: string;
  readonly sample?: ReactNode;
  /** Rows below this one. */
  readonly children?: ReactNode;
}

interface CountProps {
  readonly count: number;
  /** How many of them are shown. */
  readonly left: number;
}

/** `8`, or `3 / 8` where other filters hide some of them. */
function Count({ count, left }: CountProps): ReactElement {
  return (
    <span className="legend-count" aria-hidden="true">
      {left < count && <span className="legend-left">{left} / </span>}
      {count}
    </span>
  );
}

interface OnlyProps {
  readonly label: string;
  readonly hidden: boolean;
  readonly onClick: () => void;
}

/** Leaves this row alone; where the row is hidden, says so until it is pointed at. */
function Only({ label, hidden, onClick }: OnlyProps): ReactElement {
  const say = useWords();
  return (
    <button
      type="button"
      className="legend-only"
      aria-label={say('legend.only.of', { name: label })}
      title={say('legend.only.hint')}
      onClick={onClick}
    >
      {hidden && <IconEyeOff size={15} stroke={1.7} aria-hidden />}
      <span>{say('legend.only')}</span>
    </button>
  );
}

/** One line of the legend, which is also its filter: a click hides or shows, Alt-click shows nothing else. */
export function LegendRow({ group, all, counts, values, label, title, note, sample, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const hidden = useAppState(({ scene }) => values.every((value) => scene.filters[group].has(value)));
  const count = countIn(counts.all[group], values);
  const alone = (): void => showOnly(app, group, values, all);
  return (
    <li>
      <div className="legend-line">
        <button
          type="button"
          className="legend-row"
          aria-pressed={!hidden}
          aria-label={say('legend.toggle', { name: label, n: count })}
          title={title}
          onClick={({ altKey }) => (altKey ? alone() : toggleFilter(app, group, values))}
        >
          {sample && <span className="legend-sample">{sample}</span>}
          <span className="legend-label">
            <span className="legend-words">{label}</span>
            {note && <small>{note}</small>}
          </span>
        </button>
        <Only label={label} hidden={hidden} onClick={alone} />
        <Count count={count} left={hidden ? count : countIn(counts.shown[group], values)} />
      </div>
      {children && <ul className="legend-sub">{children}</ul>}
    </li>
  );
}
