import type { ReactElement } from 'react';
import { useAppState, useWords } from '../../ui/app-context.tsx';
import { useKeyboard } from '../commands/use-keyboard.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { Legend } from '../legend/legend.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { StartPage } from '../start/start-page.tsx';
import { TableView } from '../table/table-view.tsx';
import { Dialogs } from './dialogs.tsx';
import { focusView } from './focus-view.ts';
import { Header } from './header.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Opening } from './opening.tsx';
import { SidePanel } from './side-panel.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The picture stays mounted behind the table, so that it keeps its view. */
function Views(): ReactElement {
  const say = useWords();
  const tab = useAppState((state) => state.tab);
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  const opening = useAppState((state) => state.opening);
  const isBehind = tab !== 'graph';
  return (
    <>
      {!isEmpty && <h1 className="aloud">{`${say('app.name')} · ${say(`tab.${tab}`)}`}</h1>}
      <div
        id="panel-graph"
        role="tabpanel"
        aria-labelledby="tab-graph"
        className={isBehind ? 'view view-behind' : 'view'}
        inert={isBehind}
      >
        {opening ? <Opening /> : isEmpty ? <StartPage /> : <GraphView />}
      </div>
      {tab === 'table' && (
        <div id="panel-table" role="tabpanel" aria-labelledby="tab-table" className="view view-table">
          <TableView />
        </div>
      )}
    </>
  );
}

function useShellClass(): string {
  const hidden = useAppState((state) => state.hiddenPanels);
  const opening = useAppState((state) => state.opening);
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0) && !opening;
  const sheet = useAppState((state) => state.sheet);
  return [
    'shell',
    hidden.has('legend') && !isEmpty && 'no-left',
    (hidden.has('inspector') || isEmpty) && 'no-right',
    isEmpty && 'is-empty',
    opening && 'is-opening',
    sheet && `sheet-${sheet}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One screen, three zones. */
export function AppShell(): ReactElement {
  useKeyboard();
  useKeptFocus();
  const say = useWords();
  return (
    <div className={useShellClass()}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          focusView();
        }}
      >
        {say('app.skip')}
      </a>
      <Header />
      <aside className="left" aria-label={say('panel.left')}>
        <SearchBox />
        <SidePanel sheet="legend" title={say('panel.legend')}>
          <Legend />
        </SidePanel>
      </aside>
      <main id="main" className="centre" tabIndex={-1}>
        <Views />
        <NoticeBar />
      </main>
      <aside className="right" aria-label={say('panel.right')}>
        <SidePanel sheet="inspector" title={say('panel.right')}>
          <Inspector />
        </SidePanel>
      </aside>
      <Dialogs />
    </div>
  );
}
