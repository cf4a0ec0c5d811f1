import { IconTable, IconTopologyStar3 } from '@tabler/icons-react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Tab } from '../../state/app-state.ts';
import { openTab } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';

const TABS = [
  { tab: 'graph', icon: IconTopologyStar3 },
  { tab: 'table', icon: IconTable },
] as const satisfies readonly { tab: Tab; icon: unknown }[];

/** The views over one selection. */
export function ViewTabs(): ReactElement {
  const app = useApp();
  const say = useWords();
  const current = useAppState((state) => state.tab);
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const index = TABS.findIndex(({ tab }) => tab === current);
    const next = TABS[(index + 1) % TABS.length];
    if (!next) return;
    openTab(app, next.tab);
    document.getElementById(`tab-${next.tab}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={say('tabs.label')}>
      {TABS.map(({ tab, icon: Icon }) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === current ? 0 : -1}
          onKeyDown={onKey}
          onClick={() => openTab(app, tab)}
        >
          <Icon size={17} stroke={1.7} aria-hidden />
          {say(`tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
