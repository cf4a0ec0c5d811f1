import type { SearchHit } from '../../model/api/answers.ts';
import type { Say } from './app-context.tsx';

/** Why this is a hit: the rule in words, with the alias when it was not the name. */
export function matchText({ entity, matched }: SearchHit, say: Say): string {
  if (matched.name === entity.id) return say('match.id');
  const rule = say(`match.${matched.rule}`);
  if (matched.name === entity.name) return rule;
  return `${say('match.alias', { name: matched.name })} · ${rule}`;
}
