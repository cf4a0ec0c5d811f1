import type { Change } from '../../state/app-state.ts';
import type { FacetIndex } from '../../state/filters/facets.ts';
import { differing, isFiltering, isGroup, withoutFilter } from '../../state/filters/filters.ts';
import type { FilterGroup, FilterName } from '../../state/filters/filters.ts';
import { legendCounts, type LegendCounts } from '../../state/filters/legend-counts.ts';
import { FEW, filterWords, groupWords, valueNames, type Speech } from './filter-words.ts';

type Between = Pick<Change, 'before' | 'after'>;

/** What came to be hidden of a group, or to be seen again. */
function groupChange(
  group: FilterGroup,
  { before, after }: Between,
  present: () => LegendCounts,
  speech: Speech,
): string {
  const [was, is] = [before.filters[group], after.filters[group]];
  const more = [...is].filter((value) => !was.has(value));
  if (more.length > 0) {
    // One that is hidden besides others is named; many at once leave but a few, or are counted.
    const [hidden, known] = more.length === 1 ? [new Set(more), new Map()] : [is, present()[group]];
    return groupWords(group, hidden, known, speech);
  }
  const fewer = [...was].filter((value) => !is.has(value));
  const shown = fewer.filter((value) => present()[group].has(value));
  if (shown.length > FEW || is.size === 0) return speech.say(`filter.${group}.shown`);
  return speech.say('filter.again', { names: valueNames(group, shown.length > 0 ? shown : fewer, speech) });
}

function oneChange(name: FilterName, between: Between, facets: FacetIndex, speech: Speech): string {
  const { before, after } = between;
  // Counting takes time in a large picture, and a list of steps shows many: only where it is told.
  const present = (): LegendCounts => legendCounts(after.graph, facets);
  if (isGroup(name)) return groupChange(name, between, present, speech);
  const isOff = withoutFilter(after.filters, name)[name] === after.filters[name];
  const words = filterWords(name, { scene: isOff ? before : after, facets }, present(), speech);
  return isOff ? speech.say('filter.drop', { filter: words }) : words;
}

/** What a change did to the filters: `隐去 产品`, `仅看 在建`, `全部显示`. */
export function filterChangeWords(between: Between, facets: FacetIndex, speech: Speech): string {
  const { before, after } = between;
  const names = differing(before.filters, after.filters);
  if (!isFiltering(after.filters) && names.length > 1) return speech.say('legend.showAll');
  const [only] = names;
  if (!isFiltering(after.filters) && only !== undefined && isGroup(only) && before.filters[only].size > 1)
    return speech.say('legend.showAll');
  return names.map((name) => oneChange(name, between, facets, speech)).join(speech.say('list.clause'));
}
