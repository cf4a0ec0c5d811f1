import { IconCopy, IconDownload } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { Graph } from '../../state/graph.ts';
import { openDialog } from '../../state/select.ts';
import { searchTable, showTable } from '../../state/table-settings.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { FindField } from '../../ui/find-field.tsx';

function Which({ graph }: { readonly graph: Graph }): ReactElement {
  const app = useApp();
  const say = useWords();
  const of = useAppState(({ tables }) => tables.of);
  return (
    <fieldset className="segments" aria-label={say('table.which')}>
      {(['entities', 'relations'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === of} onClick={() => showTable(app, each)}>
          {say(`table.${each}`, { n: graph[each].size })}
        </button>
      ))}
    </fieldset>
  );
}

function Find(): ReactElement {
  const app = useApp();
  const say = useWords();
  const query = useAppState(({ tables }) => tables.query);
  return (
    <div className="table-find">
      <FindField label={say('table.search')} query={query} onChange={(words) => searchTable(app, words)} />
    </div>
  );
}

interface Props {
  readonly graph: Graph;
  /** How many rows are copied: those selected, or all that are listed. */
  readonly copied: { readonly n: number; readonly some: boolean };
  readonly onCopy: () => void;
  /** The menu of columns. */
  readonly children: ReactNode;
}

/** What is done with a table: which one, find in it, its columns, and where it goes from here. */
export function TableTools({ graph, copied, onCopy, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const copy = say(copied.some ? 'table.copy.some' : 'table.copy', { n: copied.n });
  return (
    <div className="table-tools">
      <Which graph={graph} />
      <Find />
      <div className="table-actions">
        {children}
        <button type="button" className="tool-button" disabled={copied.n === 0} onClick={onCopy}>
          <IconCopy size={17} stroke={1.7} aria-hidden />
          <span>{copy}</span>
        </button>
        <button type="button" className="tool-button" onClick={() => openDialog(app, 'export')}>
          <IconDownload size={17} stroke={1.7} aria-hidden />
          <span>{say('export.title')}</span>
        </button>
      </div>
    </div>
  );
}
