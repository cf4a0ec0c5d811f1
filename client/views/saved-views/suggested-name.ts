import type { Language } from '../../i18n/index.ts';
import type { Scene } from '../../state/scene.ts';
import type { Say } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';

/** What a view could be called, from what is on the canvas: the one that was expanded, or the best connected. */
export function suggestedName({ graph, expanded }: Scene, say: Say, language: Language): string {
  const entities = [...graph.entities.values()];
  const grown = entities.filter(({ id }) => expanded.has(id));
  const [most] = (grown.length > 0 ? grown : entities).toSorted((a, b) => b.degree - a.degree);
  if (!most) return '';
  const name = shortNameOf(most, language);
  if (entities.length === 1) return name;
  if (grown.length === 1) return say('views.suggest.ties', { name });
  return say('views.suggest.many', { name, n: entities.length });
}
