import type { ReactElement } from 'react';
import type { SearchHit } from '../../../model/api/answers.ts';
import { valueOf } from '../../state/load.ts';
import { useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import { featuredText, kindLabel, nameOf } from '../../ui/entity-words.ts';
import { Failure } from '../../ui/failure.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';

export const hitId = (index: number): string => `search-hit-${index}`;

interface Props {
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** Why this is a hit: the rule in words, with the alias when it was not the name. */
function matchText({ entity, matched }: SearchHit, say: Say): string {
  const rule = say(`match.${matched.rule}`);
  if (matched.name === entity.name) return rule;
  return `${say('match.alias', { name: matched.name })} · ${rule}`;
}

function Hit({ hit, index, active, onPoint, onChoose }: Props & { hit: SearchHit; index: number }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const isShown = useAppState(({ scene }) => scene.graph.entities.has(hit.entity.id));
  const { entity } = hit;
  return (
    // The keyboard reaches the options through the input, as the combobox pattern has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={hitId(index)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={index === active}
      className="hit"
      onPointerMove={() => onPoint(index)}
      onClick={() => onChoose(hit)}
    >
      <KindIcon kind={entity.kind} size={26} />
      <span className="hit-words">
        <span className="hit-name">{nameOf(entity, language)}</span>
        <span className="hit-facts">
          {[kindLabel(entity.kind, language), featuredText(entity, language)].filter(Boolean).join(' · ')}
        </span>
        <span className="hit-match">{matchText(hit, say)}</span>
      </span>
      <span className="hit-side">
        {isShown && <span className="hit-shown">{say('search.shown')}</span>}
        <span>{say('search.degree', { n: entity.degree })}</span>
      </span>
    </div>
  );
}

function statusText(state: { query: string; shown?: number; total?: number }, say: Say): string {
  const { query, shown, total } = state;
  if (shown === undefined || total === undefined) return say('search.loading');
  if (total === 0) return say('search.none', { query });
  return shown < total ? say('search.count', { shown, total }) : say('search.count.all', { total });
}

/** The list of the combobox, with what is cut told under it. */
export function SearchHits(props: Props): ReactElement {
  const say = useWords();
  const { query, hits } = useAppState(({ search }) => search);
  const found = valueOf(hits);
  return (
    <div className="hits">
      {hits?.status === 'failed' && <Failure failure={hits.failure} />}
      {/* The combobox pattern: the browser's own lists cannot show icons and reasons. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id="search-hits" role="listbox" aria-label={say('search.hits')} className="hits-list">
        {found?.items.map((hit, index) => (
          <Hit key={hit.entity.id} hit={hit} index={index} {...props} />
        ))}
      </div>
      {hits?.status !== 'failed' && <output className="hits-status">{statusText({ query, ...found }, say)}</output>}
    </div>
  );
}
