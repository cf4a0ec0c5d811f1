import type { WordsOf } from '../words-of.ts';
import type { search as source } from '../zh-cn/search.ts';

export const search = {
  'search.label': 'Search entities and claims',
  'search.placeholder': 'Names, pinyin, or words in claims',
  'search.placeholder.short': 'Names, pinyin, claims',
  'search.hits': 'Search results',
  'search.count': '{total} found, first {shown} shown',
  'search.count.all': '{total} found',
  'search.claims': 'Said in claims ({n})',
  'search.claims.cut': 'first {shown} shown; add a word to narrow',
  'search.count.claims': '{n} found in claims',
  'search.count.also': '{n} in claims',
  'search.none': 'Nothing found for “{query}”. Try a short name, or pinyin initials such as jcjx',
  'search.loading': 'Searching …',
  'search.clear': 'Clear the search',
  'search.shown': 'on the map',
  'search.degree': '{n|relation|relations}',
  'match.exact': 'same name',
  'match.prefix': 'begins with it',
  'match.word': 'same word',
  'match.substring': 'contains it',
  'match.pinyin': 'pinyin',
  'match.initials': 'pinyin initials',
  'match.alias': 'alias “{name}”',
} as const satisfies WordsOf<typeof source>;
