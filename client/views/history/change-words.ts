import type { WordKey } from '../../i18n/index.ts';
import type { Change } from '../../state/app-state.ts';
import type { FacetIndex } from '../../state/filters/facets.ts';
import { groupKey, isGroupId } from '../../state/scene.ts';
import { groupName } from '../../ui/canvas-words.ts';
import { relationLabel, shortNameOf } from '../../ui/entity-words.ts';
import { filterChangeWords } from '../filters/filter-change-words.ts';
import type { Speech } from '../filters/filter-words.ts';

/** What an entity, relation or group is called in the pictures before and after a step. */
function nameIn({ before, after }: Change, id: string, facets: FacetIndex, { language }: Speech): string | undefined {
  for (const { graph, grouping } of [after, before]) {
    const entity = graph.entities.get(id);
    if (entity) return shortNameOf(entity, language);
    const relation = graph.relations.get(id);
    if (relation) return relationLabel(relation.kind, 'out', language);
    const key = groupKey(id);
    if (isGroupId(id) && grouping) return groupName({ by: grouping.by, key, place: facets.places.get(key) }, language);
  }
  return undefined;
}

/** How it was done, where that is not what it was done to. */
function howOf({ name, about, before, after }: Change): WordKey | undefined {
  if (name === 'arrange' && about !== undefined) return `layout.${about}` as WordKey;
  if (name !== 'group' || before.grouping?.by === after.grouping?.by) return undefined;
  return after.grouping ? `grouping.by.${after.grouping.by}` : 'grouping.all';
}

/** A change in a few words: what was done, to what or how. */
export function changeWords(change: Change, facets: FacetIndex, speech: Speech): string {
  const { say } = speech;
  const { name, about } = change;
  const what = say(`change.${name}` as WordKey);
  if (name === 'filter') return filterChangeWords(change, facets, speech) || what;
  const how = howOf(change);
  if (how) return say('history.how', { change: what, name: say(how) });
  if (name === 'group' && about === undefined) return say('grouping.close');
  const called = about && (name === 'open-view' ? about : nameIn(change, about, facets, speech));
  return called ? say(name === 'group' ? 'history.opened' : 'history.about', { change: what, name: called }) : what;
}
