import { OWNERSHIPS } from '../../../model/ontology/index.ts';
import { inLanguage, type Language } from '../../i18n/index.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Scene } from '../../state/scene.ts';
import { isGroup, type FilterGroup, type FilterName } from '../../state/filters/filters.ts';
import type { Counts } from '../../state/filters/legend-counts.ts';
import type { Say } from '../../ui/app-context.tsx';
import { kindLabel, nameOf, stageLabel } from '../../ui/entity-words.ts';
import { limitWords } from './range-words.ts';

export interface Speech {
  readonly say: Say;
  readonly language: Language;
  /** The title of a source, by its id. */
  readonly cite: (id: string) => string;
}

const isOwnership = (value: string): value is keyof typeof OWNERSHIPS => value in OWNERSHIPS;

function valueLabel(group: FilterGroup, value: string, { language, cite }: Speech): string {
  if (group === 'stages') return stageLabel(value, language);
  if (group === 'sources') return cite(value);
  if (group === 'ownerships') return isOwnership(value) ? inLanguage(language, OWNERSHIPS[value]) : value;
  return kindLabel(value, language);
}

export const valueNames = (group: FilterGroup, values: readonly string[], speech: Speech): string =>
  values.map((value) => valueLabel(group, value, speech)).join(speech.language === 'en' ? ', ' : '、');

/** More names than this are only counted. */
export const FEW = 2;

/** `仅看 项目`, `隐去 企业、园区`, `隐去 5 类实体`: whatever is shortest and still says it. */
export function groupWords(group: FilterGroup, hidden: ReadonlySet<string>, present: Counts, speech: Speech): string {
  const { say } = speech;
  const names = (values: readonly string[]): string => valueNames(group, values, speech);
  const left = [...present.keys()].filter((value) => !hidden.has(value));
  const gone = [...hidden].filter((value) => present.has(value));
  // What is hidden but not on the canvas is only named when it is all there is.
  const away = gone.length > 0 ? gone : [...hidden];
  if (left.length > 0 && left.length <= FEW && left.length < away.length)
    return say('filter.only', { names: names(left) });
  if (away.length <= FEW) return say('filter.without', { names: names(away) });
  return say(`filter.${group}.hidden`, { n: away.length });
}

type Filtered = Pick<AppState, 'facets'> & { readonly scene: Pick<Scene, 'filters'> };

/** What an active filter does, in a few words. */
export function filterWords(
  name: FilterName,
  { scene: { filters }, facets }: Filtered,
  present: Readonly<Record<FilterGroup, Counts>>,
  speech: Speech,
): string {
  const { say, language } = speech;
  if (isGroup(name)) return groupWords(name, filters[name], present[name], speech);
  if (name === 'loose') return say('filter.loose');
  if (name === 'region') {
    const place = facets.places.get(filters.region ?? '');
    return say('filter.only', { names: place ? nameOf(place, language) : (filters.region ?? '') });
  }
  const range = filters[name];
  if (!range) return '';
  if (range.min === -Infinity && range.max === Infinity) return say(`filter.${name}.any`);
  const limits = limitWords(name, range, say, language);
  return say(`filter.${name}${range.unstated ? '' : '.stated'}`, { limits });
}
