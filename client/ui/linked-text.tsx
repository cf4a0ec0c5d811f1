import { useMemo, type ReactElement } from 'react';
import { linkNames, nameIndex, type NameIndex, type Named } from '../state/inspect/name-links.ts';
import { Recent } from '../state/recent.ts';
import { useAppState } from './app-context.tsx';
import { EntityLink } from './entity-link.tsx';

/** Two characters name the ends of a relation well; among everything on the canvas they would be found in other names. */
const SHORTEST = { own: 2, others: 3 } as const;

type Entities = ReadonlyMap<string, Named>;

const indexes = new Recent<Entities, NameIndex>();

/** Made once for every text that is shown beside the same picture. */
const indexOf = (entities: Entities): NameIndex =>
  indexes.of(entities, () => nameIndex(entities.values(), SHORTEST.others));

interface Props {
  readonly text: string;
  /** What the text is about, whether or not it is on the canvas. */
  readonly about?: readonly Named[];
  /** The one that is looked at: its name leads nowhere. */
  readonly here?: string;
}

const NOBODY: readonly Named[] = [];

/** A text in which the names of entities lead to them. */
export function LinkedText({ text, about = NOBODY, here }: Props): ReactElement {
  const entities = useAppState(({ scene }) => scene.graph.entities);
  const own = useMemo(() => nameIndex(about, SHORTEST.own), [about]);
  const parts = linkNames(text, [own, indexOf(entities)]);
  return (
    <>
      {parts.map((part, index) =>
        part.id === undefined || part.id === here ? (
          part.text
        ) : (
          <EntityLink key={index} entity={{ id: part.id, name: part.text }}>
            {part.text}
          </EntityLink>
        ),
      )}
    </>
  );
}
