import type { Relation } from '../../../model/graph.ts';
import { translate, type Language } from '../../i18n/index.ts';
import type { Hop } from '../../state/find/path-hops.ts';
import { amountsIn, amountText, nameOf, relationLabel, stageLabel } from '../../ui/entity-words.ts';
import { stageOf } from '../../state/filters/filters.ts';

/** `（在建，12亿元）`: how far it is and how much it is, in brackets; '' where neither is stated. */
function factsText(relation: Relation, language: Language): string {
  const stage = stageOf(relation);
  const facts = [stage && stageLabel(stage, language), amountText(amountsIn(relation.props), language)].filter(Boolean);
  if (facts.length === 0) return '';
  return language === 'en' ? ` (${facts.join(', ')})` : `（${facts.join('，')}）`;
}

/** What a step of a path says, without its two ends. */
export interface HopWords {
  readonly verb: string;
  /** Stage and amount; what else ties the two. */
  readonly after: string;
}

export function hopWords({ main, others }: Hop, language: Language): HopWords {
  const list = others.map(
    ({ relation, direction }) => relationLabel(relation.kind, direction, language) + factsText(relation, language),
  );
  const also = { n: others.length, list: list.join(language === 'en' ? ', ' : '、') };
  return {
    verb: relationLabel(main.kind, 'out', language),
    after: factsText(main, language) + (others.length > 0 ? translate(language, 'paths.also', also) : ''),
  };
}

/** A step of a path as one sentence. */
export function hopText(hop: Hop, language: Language): string {
  const { verb, after } = hopWords(hop, language);
  return `${nameOf(hop.from, language)} ${verb} ${nameOf(hop.to, language)}${after}`;
}
