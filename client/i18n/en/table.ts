import type { WordsOf } from '../words-of.ts';
import type { table as source } from '../zh-cn/table.ts';

export const table = {
  'table.entities': 'Entities ({n})',
  'table.relations': 'Relations ({n})',
  'table.name': 'Name',
  'table.kind': 'Kind',
  'table.facts': 'Facts',
  'table.degree': 'Relations',
  'table.stage': 'Stage',
  'table.amount': 'Amount',
  'table.from': 'From',
  'table.to': 'To',
  'table.relation': 'Relation',
  'table.date': 'Time',
  'table.claims': 'Claims',
  'table.filtered': '{n} hidden by filters',
  'table.empty': 'Nothing is on the map yet. Search for an entity, or pick a question on the start page.',
  'table.sort': 'Sort by {column}',
} as const satisfies WordsOf<typeof source>;
