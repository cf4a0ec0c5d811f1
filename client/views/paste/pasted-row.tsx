import type { ReactElement } from 'react';
import type { SearchHit } from '../../../model/api/answers.ts';
import { choose } from '../../state/find/paste.ts';
import { statusOf, type PastedRow as Row } from '../../state/find/pasted.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { featuredText, kindLabel, nameOf } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { matchText } from '../../ui/match-text.ts';

/** Which of the entities that could be meant is taken; none is a choice too. */
function Choose({ row }: { readonly row: Row }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const { name, hits, total, chosen } = row;
  const words = ({ entity }: SearchHit): string =>
    [nameOf(entity, language), kindLabel(entity.kind, language), featuredText(entity, language)]
      .filter(Boolean)
      .join(' · ');
  const isOpen = statusOf(row) === 'open';
  return (
    <span className="paste-choosing">
      <select
        className={isOpen ? 'paste-choose paste-open' : 'paste-choose'}
        aria-label={say('paste.choose', { name })}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(app, row, currentTarget.value || undefined)}
      >
        <option value="">{isOpen ? say('paste.choose.open', { n: total }) : say('paste.choose.none')}</option>
        {hits.map((hit) => (
          <option key={hit.entity.id} value={hit.entity.id}>
            {words(hit)}
          </option>
        ))}
      </select>
      {isOpen && total > hits.length && <small>{say('paste.choose.cut', { more: total - hits.length })}</small>}
    </span>
  );
}

/** One name of the list: what it finds, and why. */
export function PastedRow({ row }: { readonly row: Row }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { line, name, hits, chosen } = row;
  const status = statusOf(row);
  const hit = hits.find(({ entity }) => entity.id === chosen);
  const isAlone = hits.length === 1 && hit !== undefined;
  return (
    <tr className={`paste-row-${status}`}>
      <td className="paste-line">{line}</td>
      <td>{name}</td>
      <td>
        {status === 'missing' && <span className="paste-none">{say('paste.missing')}</span>}
        {status !== 'missing' && (
          <span className="paste-found">
            {hit && <KindIcon kind={hit.entity.kind} size={18} />}
            {isAlone ? nameOf(hit.entity, language) : <Choose row={row} />}
          </span>
        )}
      </td>
      <td className="paste-why">{hit && matchText(hit, say)}</td>
    </tr>
  );
}
