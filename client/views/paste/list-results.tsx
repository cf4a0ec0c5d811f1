import { useState, type ReactElement } from 'react';
import { copyToClipboard } from '../../state/inspect/clipboard.ts';
import { addList, canConnect, chosenOf, typeList } from '../../state/find/paste.ts';
import { givenStatusOf, statusOf, type PastedRow as Row, type PastedStatus } from '../../state/find/pasted.ts';
import { MOST_ENDS } from '../../state/find/paths.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { PastedRow } from './pasted-row.tsx';

/** Rows at a time: more would make the page slow. */
const PAGE = 200;
/** What needs the reader first. */
const STATUSES = ['open', 'missing', 'found'] as const satisfies readonly PastedStatus[];
const COLUMNS = ['line', 'name', 'entity', 'why'] as const;

interface TableProps {
  readonly rows: readonly Row[];
}

function RowTable({ rows }: TableProps): ReactElement {
  const say = useWords();
  const [pages, setPages] = useState(1);
  const listed = rows.slice(0, pages * PAGE);
  return (
    <div className="paste-rows">
      <table className="paste-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`paste.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <PastedRow key={`${row.line} ${row.name}`} row={row} />
          ))}
        </tbody>
      </table>
      {listed.length < rows.length && (
        <button type="button" className="text-button paste-more" onClick={() => setPages(pages + 1)}>
          {say('paste.more', { n: Math.min(PAGE, rows.length - listed.length) })}
        </button>
      )}
    </div>
  );
}

interface ConnectProps {
  readonly chosen: number;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether what lies between them comes too. */
function Connect({ chosen, on, onChange }: ConnectProps): ReactElement {
  const say = useWords();
  const can = canConnect(chosen);
  return (
    <label className="paste-connect">
      <input type="checkbox" checked={on && can} disabled={!can} onChange={() => onChange(!on)} />
      <span>
        {say('paste.connect')}
        {!can && <small>{say('paste.connect.limit', { n: MOST_ENDS })}</small>}
      </span>
    </label>
  );
}

interface FootProps extends TableProps {
  readonly missing: readonly Row[];
}

function Foot({ rows, missing }: FootProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const [connect, setConnect] = useState(false);
  const waiting = useAppState((state) => state.waiting > 0);
  const text = useAppState(({ pasted }) => pasted.text);
  const chosen = chosenOf(rows).length;
  return (
    <div className="paste-foot">
      <button type="button" className="text-button" onClick={() => typeList(app, text)}>
        {say('paste.again')}
      </button>
      {missing.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => void copyToClipboard(app, missing.map(({ name }) => name).join('\n'))}
        >
          {say('paste.copyMissing', { n: missing.length })}
        </button>
      )}
      <Connect chosen={chosen} on={connect} onChange={setConnect} />
      <button
        type="button"
        className="primary-button"
        data-autofocus
        disabled={chosen === 0}
        aria-busy={waiting}
        onClick={() => void addList(app, connect)}
      >
        {say('paste.add', { n: chosen })}
      </button>
    </div>
  );
}

/** What every name found; what is open or missing comes first. */
export function ListResults({ rows }: TableProps): ReactElement {
  const say = useWords();
  const [only, setOnly] = useState<PastedStatus | 'all'>('all');
  const count = (status: PastedStatus): number => rows.filter((row) => statusOf(row) === status).length;
  // A row stays where it is when something is chosen for it.
  const given = (status: PastedStatus): Row[] => rows.filter((row) => givenStatusOf(row) === status);
  const listed =
    only === 'all'
      ? STATUSES.flatMap(given)
      : rows.filter((row) => givenStatusOf(row) === only || statusOf(row) === only);
  return (
    <div className="paste">
      <output className="paste-summary">
        {say('paste.summary', { found: count('found'), open: count('open'), missing: count('missing') })}
      </output>
      <fieldset className="chips">
        <legend className="aloud">{say('paste.filter')}</legend>
        {(['all', ...STATUSES] as const).map((status) => (
          <button
            key={status}
            type="button"
            className="chip"
            aria-pressed={only === status}
            onClick={() => setOnly(status)}
          >
            {say(`paste.filter.${status}`)}
          </button>
        ))}
      </fieldset>
      <RowTable key={only} rows={listed} />
      <Foot rows={rows} missing={given('missing')} />
    </div>
  );
}
