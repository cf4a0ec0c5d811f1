import { IconArrowLeft, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { closeFinding, type Finding } from '../../state/find/finding.ts';
import { select } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PathResults } from './path-results.tsx';
import { SharedResults } from './shared-results.tsx';

function countOf({ type, load }: Finding): number {
  if (load.status !== 'ready') return 0;
  return type === 'paths' ? load.value.total : load.value.items.length;
}

const idsIn = (finding: Finding): ReadonlySet<string> => {
  const { type, ids, load } = finding;
  if (type === 'shared' || load.status !== 'ready') return new Set(ids);
  const { entities, relations } = load.value.subgraph;
  return new Set([...ids, ...entities.map(({ id }) => id), ...relations.map(({ id }) => id)]);
};

/** Whether what is selected are the ones it was looked for among, or one of the paths found. */
export function isAbout(finding: Finding | undefined, selection: readonly string[]): boolean {
  if (!finding || selection.length < 2) return false;
  const ids = idsIn(finding);
  return selection.every((id) => ids.has(id));
}

const canGoBack = ({ finding, scene, selection }: AppState): boolean =>
  finding !== undefined && !isAbout(finding, selection) && finding.ids.every((id) => scene.graph.entities.has(id));

/** The bar goes when it was used: the focus goes on with what it led to. */
const focusFirst = (): void => document.querySelector<HTMLElement>('.path-head, .shared-row a')?.focus();

/** Leads back to what was found, while something else is looked at. */
export function FindingBar(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const finding = useAppState((state) => (canGoBack(state) ? state.finding : undefined));
  if (finding?.load.status !== 'ready') return null;
  const back = (): void => {
    select(app, finding.ids);
    setTimeout(focusFirst);
  };
  return (
    <div className="finding-bar">
      <button type="button" className="text-button" onClick={back}>
        <IconArrowLeft size={15} stroke={1.8} aria-hidden />
        {say(`${finding.type}.back`, { n: countOf(finding) })}
      </button>
      <IconButton label={say('paths.close')} icon={IconX} onClick={() => closeFinding(app)} />
    </div>
  );
}

/** What was found among the selected entities. */
export function FindingPanel({ finding }: { readonly finding: Finding }): ReactElement {
  const app = useApp();
  const say = useWords();
  const isReady = finding.load.status === 'ready';
  const title = say(isReady ? `${finding.type}.title` : `${finding.type}.title.loading`, { n: countOf(finding) });
  return (
    <section className="finding">
      <header className="finding-head">
        <h2 aria-live="polite">{title}</h2>
        <IconButton label={say('paths.close')} icon={IconX} onClick={() => closeFinding(app)} />
      </header>
      {finding.type === 'paths' ? <PathResults finding={finding} /> : <SharedResults finding={finding} />}
    </section>
  );
}
