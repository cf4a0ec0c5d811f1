import type { ReactElement } from 'react';
import type { Hub } from '../../state/inspect/picture-summary.ts';
import { useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';

interface Props {
  readonly title: string;
  readonly hubs: readonly Hub[];
}

/** Entities with how many relations each has. */
export function HubList({ title, hubs }: Props): ReactElement | null {
  const say = useWords();
  if (hubs.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="hub-list">
        {hubs.map(({ entity, ties }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <span className="row-facts">{say('search.degree', { n: ties })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
