import { amountsOf, formatAmount, inOrder } from '../../model/amounts.ts';
import { formatDate } from '../../model/dates.ts';
import { formatProperty } from '../../model/format.ts';
import type { Amount, Entity, Props } from '../../model/graph.ts';
import { AMOUNT_BASES, ontology, propertiesOfEntityKind, STAGES, type Stage } from '../../model/ontology/index.ts';
import { inLanguage, translate, type Language } from '../i18n/index.ts';

export const nameOf = (entity: Pick<Entity, 'name' | 'nameEn'>, language: Language): string =>
  language === 'en' ? (entity.nameEn ?? entity.name) : entity.name;

/** Longer names do not fit under a shape or into a question. */
const LONG = 10;

/** What people call it: the first alias of a few Han characters, where the full name is long. */
export function shortNameOf(entity: Pick<Entity, 'name' | 'nameEn' | 'aliases'>, language: Language): string {
  const name = nameOf(entity, language);
  if (language === 'en' || [...name].length <= LONG) return name;
  return entity.aliases.find((alias) => /^\p{Script=Han}{3,9}$/u.test(alias)) ?? name;
}

export function kindLabel(kind: string, language: Language): string {
  const declared = ontology.entityKinds[kind] ?? ontology.relationKinds[kind];
  return declared ? inLanguage(language, declared.label) : kind;
}

/** How a relation reads from one of its ends: 投资, or from the other end 获投资. */
export function relationLabel(kind: string, direction: 'out' | 'in', language: Language): string {
  const declared = ontology.relationKinds[kind];
  if (!declared) return kind;
  return inLanguage(language, direction === 'out' ? declared.label : declared.reverse);
}

export function stageLabel(stage: string, language: Language): string {
  if (stage === '') return translate(language, 'legend.stage.none');
  return stage in STAGES ? inLanguage(language, STAGES[stage as Stage]) : stage;
}

/** `152.5亿元 / 产值预计80亿元`: whatever is not the total investment says what it is. */
export function amountTexts(amounts: readonly Amount[], language: Language): string[] {
  const one = (amount: Amount): string => {
    const money = formatAmount(amount, language);
    if (amount.basis === 'total') return money;
    const basis = inLanguage(language, AMOUNT_BASES[amount.basis]);
    return language === 'en' ? `${basis} ${money}` : `${basis}${money}`;
  };
  return inOrder(amounts).map(one);
}

/** The same in one line. */
export function amountText(amounts: readonly Amount[], language: Language): string {
  return amountTexts(amounts, language).join(' / ');
}

/** The figures in full, for a tooltip: `总投资 15250000000元,原文“152.5亿元”`. */
export function amountInFull(amounts: readonly Amount[], language: Language): string {
  return amounts
    .map(({ yuan, basis, original }) => {
      const figure = yuan === null ? '' : ` ${yuan.toLocaleString('en-US')} ${language === 'en' ? 'yuan' : '元'}`;
      const printed = original ? ` (${original})` : '';
      return `${inLanguage(language, AMOUNT_BASES[basis])}${figure}${printed}`;
    })
    .join('\n');
}

/** `2022年至2023年6月`, as far as it is stated. */
export function spanText(props: Props, language: Language): string {
  const [from, to] = ['from', 'to'].map((name) => {
    const value = props[name];
    return typeof value === 'string' ? formatDate(value, language) : '';
  });
  if (!to) return from ?? '';
  return `${from ?? ''}–${to}`;
}

/** The featured properties, in a line: 民营 · 上市; without those that stand elsewhere already. */
export function featuredText({ kind, props }: Entity, language: Language, elsewhere: readonly string[] = []): string {
  const declared = propertiesOfEntityKind(ontology, kind);
  const featured = ontology.entityKinds[kind]?.featured ?? [];
  const texts = featured.flatMap((name) => {
    const [property, value] = [declared[name], props[name]];
    if (!property || elsewhere.includes(name) || value === undefined) return [];
    if (value === 'unknown' || value === false) return [];
    const label = inLanguage(language, property.label);
    const text = formatProperty(property, value, language, props);
    if (property.type === 'flag') return [label];
    // A bare percentage would not say of what it is one.
    return [property.type === 'percent' ? `${label} ${text}` : text];
  });
  return texts.join(' · ');
}

/** In the order in which they are told. */
export const amountsIn = (props: Props): readonly Amount[] => inOrder(amountsOf({ props }));
