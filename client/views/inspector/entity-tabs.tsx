import type { KeyboardEvent, ReactElement } from 'react';
import type { EntityTab } from '../../state/app-state.ts';
import { useWords } from '../../ui/app-context.tsx';

export interface TabHead {
  readonly tab: EntityTab;
  /** Absent where nothing is counted or not yet known. */
  readonly count?: number | undefined;
}

interface Props {
  readonly tabs: readonly TabHead[];
  readonly current: EntityTab;
  readonly onChoose: (tab: EntityTab) => void;
}

export const tabId = (tab: EntityTab): string => `entity-tab-${tab}`;
export const ENTITY_PANEL_ID = 'entity-panel';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The key's way among the tabs, round at the ends; undefined for every other key. */
function nextTab(tabs: readonly TabHead[], current: EntityTab, key: string): EntityTab | undefined {
  if (key === 'Home') return tabs[0]?.tab;
  if (key === 'End') return tabs.at(-1)?.tab;
  const step = STEPS[key];
  const index = tabs.findIndex(({ tab }) => tab === current);
  return step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length]?.tab;
}

/** What there is to see of an entity, part by part. */
export function EntityTabs({ tabs, current, onChoose }: Props): ReactElement {
  const say = useWords();
  const onKey = (event: KeyboardEvent): void => {
    const next = nextTab(tabs, current, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="entity-tabs" role="tablist" aria-label={say('inspector.tabs')}>
      {tabs.map(({ tab, count }) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={ENTITY_PANEL_ID}
          tabIndex={tab === current ? 0 : -1}
          onKeyDown={onKey}
          onClick={() => onChoose(tab)}
        >
          {say(`inspector.tab.${tab}`)}
          {count !== undefined && <small>{count.toLocaleString('en-US')}</small>}
        </button>
      ))}
    </div>
  );
}
