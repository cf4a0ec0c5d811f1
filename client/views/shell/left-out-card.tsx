import { IconSearch, IconX } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { forgetLeftOut, legibleId, type LeftOut } from '../../state/view/left-out.ts';
import { useApp, useAppState, usePage, useWords } from '../../ui/app-context.tsx';
import { focusSearch } from '../search/focus-search.ts';

type Gone = LeftOut['entities'][number];

/** So many are told at once. */
const FEW = 3;

function GoneEntity({ entity: { id, name } }: { readonly entity: Gone }): ReactElement {
  const { search } = usePage();
  const say = useWords();
  const words = name ?? legibleId(id);
  const find = (): void => {
    search(words);
    focusSearch();
  };
  return (
    <li>
      <span className="left-out-name">
        {name && <strong>{name}</strong>} <code>{id}</code>
      </span>
      <button
        type="button"
        className="text-button"
        aria-label={say('left.find.name', { name: name ?? id })}
        onClick={find}
      >
        <IconSearch size={14} stroke={1.8} aria-hidden />
        {say('left.find')}
      </button>
    </li>
  );
}

function GoneEntities({ entities }: Pick<LeftOut, 'entities'>): ReactElement {
  const say = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <p>{say('left.title', { n: entities.length })}</p>
      <ul>
        {(all ? entities : entities.slice(0, FEW)).map((entity) => (
          <GoneEntity key={entity.id} entity={entity} />
        ))}
      </ul>
      {entities.length > FEW && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'left.fewer' : 'left.all')}
        </button>
      )}
    </>
  );
}

/** What an opened view names and the graph no longer holds: by name, until the reader closes it. */
export function LeftOutCard(): ReactElement {
  const app = useApp();
  const say = useWords();
  const leftOut = useAppState((state) => state.leftOut);
  return (
    <section aria-live="polite" aria-label={say('left.label')}>
      {leftOut && (
        <div className="left-out">
          <div className="left-out-text">
            {leftOut.entities.length > 0 && <GoneEntities entities={leftOut.entities} />}
            {leftOut.relations > 0 && (
              <p>
                {say(leftOut.entities.length > 0 ? 'left.relations' : 'left.relations.only', { n: leftOut.relations })}
              </p>
            )}
            {leftOut.unread && <p>{say(`left.${leftOut.unread}`)}</p>}
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={say('notice.close')}
            onClick={() => forgetLeftOut(app)}
          >
            <IconX size={16} aria-hidden />
          </button>
        </div>
      )}
    </section>
  );
}
