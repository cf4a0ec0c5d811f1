import { useMemo, type ReactElement } from 'react';
import type { Connections, Path } from '../../../model/api/answers.ts';
import { HUB_DEGREE } from '../../../model/api/queries.ts';
import { copyToClipboard } from '../../state/inspect/clipboard.ts';
import type { Finding, PathOptions } from '../../state/find/finding.ts';
import { hopsOf } from '../../state/find/path-hops.ts';
import { findPaths, FIRST_PATHS, HOPS, MORE_PATHS } from '../../state/find/paths.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { ChoiceSelect } from '../../ui/choice-select.tsx';
import { nameOf, shortNameOf } from '../../ui/entity-words.ts';
import type { Language } from '../../i18n/index.ts';
import { FailedFinding } from './failed-finding.tsx';
import { hopText } from './hop-words.ts';
import { Looking } from './looking.tsx';
import { PathItem } from './path-item.tsx';

type PathFinding = Extract<Finding, { readonly type: 'paths' }>;

interface PartProps {
  readonly options: PathOptions;
  readonly look: (options: PathOptions) => void;
}

/** How far, and whether over hubs: each change looks again. */
function Options({ options, look }: PartProps): ReactElement {
  const say = useWords();
  return (
    <div className="path-options">
      <label>
        {say('paths.hops')}
        <ChoiceSelect
          value={options.maxHops}
          choices={HOPS}
          words={(n) => say('paths.hops.n', { n })}
          onChoose={(maxHops) => look({ ...options, maxHops })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={options.avoidHubs}
          aria-describedby="avoid-note"
          onChange={() => look({ ...options, avoidHubs: !options.avoidHubs })}
        />
        {say('paths.avoid')}
      </label>
      <p id="avoid-note" className="finding-hint">
        {say('paths.avoid.note', { n: HUB_DEGREE })}
      </p>
    </div>
  );
}

/** There is no path: what to try next. */
function NoPath({ options, look }: PartProps): ReactElement {
  const say = useWords();
  const { maxHops, avoidHubs } = options;
  const most = Math.max(...HOPS);
  return (
    <div className="finding-none">
      <output>{say(avoidHubs ? 'paths.none.avoiding' : 'paths.none', { n: maxHops })}</output>
      {maxHops < most && (
        <button type="button" className="plain-button" onClick={() => look({ ...options, maxHops: most })}>
          {say('paths.none.hops', { n: most })}
        </button>
      )}
      {avoidHubs && (
        <button type="button" className="plain-button" onClick={() => look({ ...options, avoidHubs: false })}>
          {say('paths.none.hubs')}
        </button>
      )}
      {maxHops === most && !avoidHubs && <p className="finding-hint">{say('paths.none.end')}</p>}
    </div>
  );
}

function endsText({ subgraph }: Connections, { entities }: Path, language: Language): string {
  const ends = [entities[0], entities.at(-1)].flatMap(
    (id) => subgraph.entities.find((entity) => entity.id === id) ?? [],
  );
  return ends.map((entity) => shortNameOf(entity, language)).join(' — ');
}

/** How many are not listed, and the way to them. */
function Cut({ found, options, look }: PartProps & { readonly found: Connections }): ReactElement {
  const say = useWords();
  const { shown, total } = found;
  return (
    <p className="finding-cut">
      {say('paths.cut', { shown, total })}
      {options.limit < MORE_PATHS && (
        <button type="button" className="text-button" onClick={() => look({ ...options, limit: MORE_PATHS })}>
          {say('paths.more', { n: Math.min(total, MORE_PATHS) })}
        </button>
      )}
    </p>
  );
}

interface PathsProps extends PartProps {
  readonly found: Connections;
  /** Between more than two: each path says which two it ties. */
  readonly isAmongMany: boolean;
}

function Paths({ found, options, look, isAmongMany }: PathsProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const paths = useMemo(
    () => found.paths.map((path) => ({ path, hops: hopsOf(found, path, app.ontology) })),
    [found, app.ontology],
  );
  const copy = (): void => {
    const text = paths.map(
      ({ hops }, index) => `${index + 1}. ${hops.map((hop) => hopText(hop, language)).join('\n   ')}`,
    );
    void copyToClipboard(app, text.join('\n'));
  };
  return (
    <>
      {found.truncated && <Cut {...{ found, options, look }} />}
      <ol className="paths">
        {paths.map(({ path, hops }, index) => (
          <PathItem
            key={path.entities.join(' ')}
            {...{ path, hops }}
            n={index + 1}
            ends={isAmongMany ? endsText(found, path, language) : ''}
          />
        ))}
      </ol>
      {paths.every(({ hops }) => hops.length === 1) && (
        <p className="finding-hint">
          {say('paths.others')} <kbd>M</kbd>
        </p>
      )}
      <button type="button" className="text-button" onClick={copy}>
        {say('paths.copy')}
      </button>
    </>
  );
}

/** Between whom. */
function Among({ finding }: { readonly finding: PathFinding }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { ids } = finding;
  const { entities } = useAppState(({ scene }) => scene.graph);
  const [from, to] = ids.map((id) => entities.get(id));
  const words =
    ids.length === 2 && from && to
      ? say('paths.among.two', { from: nameOf(from, language), to: nameOf(to, language) })
      : say('paths.among', { n: ids.length });
  return <p className="finding-among">{words}</p>;
}

/** The paths that were found, with what they were looked for by. */
export function PathResults({ finding }: { readonly finding: PathFinding }): ReactElement {
  const app = useApp();
  const { ids, load } = finding;
  const options = { ...finding.options, limit: FIRST_PATHS };
  const look = (next: PathOptions): void => void findPaths(app, ids, next);
  return (
    <>
      <Among finding={finding} />
      <Options options={options} look={look} />
      {load.status === 'loading' && <Looking words="paths.looking" hint="paths.slow" />}
      {load.status === 'failed' && <FailedFinding failure={load.failure} again={() => look(finding.options)} />}
      {load.status === 'ready' && load.value.paths.length === 0 && <NoPath options={options} look={look} />}
      {load.status === 'ready' && load.value.paths.length > 0 && (
        <Paths found={load.value} options={finding.options} look={look} isAmongMany={ids.length > 2} />
      )}
    </>
  );
}
