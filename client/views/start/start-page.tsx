import { IconClipboardList } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Overview } from '../../state/overview.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useLoad, useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { LeftOutCard } from '../shell/left-out-card.tsx';
import { KindCounts } from './kind-counts.tsx';
import { QuestionList } from './question-list.tsx';
import { SourceList } from './source-list.tsx';
import { SumList } from './sum-list.tsx';
import { TopProjects } from './top-projects.tsx';

/** Who comes with a list need not search for each name. */
function ListEntry(): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <button type="button" className="list-entry" onClick={() => openDialog(app, 'paste')}>
      <IconClipboardList size={18} stroke={1.7} aria-hidden />
      <span>{say('start.list')}</span>
    </button>
  );
}

function Filled({ overview }: { readonly overview: Overview }): ReactElement {
  const say = useWords();
  const { stats } = overview;
  if (stats.counts.entities === 0) return <p className="hint">{say('start.empty')}</p>;
  return (
    <>
      <p className="start-lead">{say('start.lead', { ...stats.counts })}</p>
      <ListEntry />
      <QuestionList overview={overview} />
      <div className="start-columns">
        <KindCounts stats={stats} />
        <div className="start-column">
          <TopProjects projects={overview.topProjects} />
          <SumList sums={stats.projectSums} />
        </div>
      </div>
      <div className="start-sources">
        <SourceList sources={stats.sources} />
      </div>
    </>
  );
}

/** Never an empty canvas: what is in the graph, from which reports, and questions to begin with. */
export function StartPage(): ReactElement {
  const say = useWords();
  const load = useLoad('overview', '');
  return (
    <div className="start">
      <div className="start-page">
        <LeftOutCard />
        <h1>{say('start.title')}</h1>
        {load?.status === 'ready' && <Filled overview={load.value} />}
        {load?.status === 'failed' && <Failure failure={load.failure} />}
        {(!load || load.status === 'loading') && <LoadingLines lines={8} />}
      </div>
    </div>
  );
}
