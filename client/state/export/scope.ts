import type { AppState } from '../app-state.ts';
import type { Graph } from '../graph.ts';
import { shown } from '../filters/shown.ts';

/** What is exported: the picture, all that is shown, or what is selected of it. */
export type Content = 'picture' | 'shown' | 'selection';

/** What is selected, closed: with both ends of every relation, and the relations among the selected entities. */
export function selectedGraph({ entities, relations }: Graph, selection: readonly string[]): Graph {
  const chosen = new Set(selection);
  const ties = [...relations].filter(([id, { from, to }]) => chosen.has(id) || (chosen.has(from) && chosen.has(to)));
  const ends = new Set(ties.flatMap(([, { from, to }]) => [from, to]));
  return {
    entities: new Map([...entities].filter(([id]) => chosen.has(id) || ends.has(id))),
    relations: new Map(ties),
  };
}

type Scope = Pick<AppState, 'scene' | 'facets' | 'selection'>;

export const graphOf = (state: Scope, content: Content): Graph =>
  content === 'selection' ? selectedGraph(shown(state), state.selection) : shown(state);

/** The sources that say something of it, as far as they are known, each once. */
export function sourcesOf({ entities, relations }: Graph, { of }: AppState['facets']): readonly string[] {
  const ids = [...entities.keys(), ...relations.keys()];
  return [...new Set(ids.flatMap((id) => of.get(id)?.sources ?? []))];
}
