import type { ReactElement } from 'react';
import type { Stats } from '../../../model/api/answers.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { kindLabel } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';

/** How many entities of each kind, in the order of the ontology: places and investors first. */
export function KindCounts({ stats }: { readonly stats: Stats }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="start-kinds">
      <h2 id="start-kinds">{say('start.kinds')}</h2>
      <ul className="kind-counts">
        {stats.entityKinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindIcon kind={kind} size={24} />
            <span>{kindLabel(kind, language)}</span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
