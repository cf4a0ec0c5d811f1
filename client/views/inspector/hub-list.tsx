import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';

/** Entities with how many relations each has. */
export function HubList({
  title,
  entities,
}: {
  readonly title: string;
  readonly entities: readonly Entity[];
}): ReactElement {
  const say = useWords();
  return (
    <section>
      <h3>{title}</h3>
      <ul className="hub-list">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <span className="row-facts">{say('search.degree', { n: entity.degree })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
