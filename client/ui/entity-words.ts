import { formatAmount } from '../../model/amounts.ts';
import { formatDate } from '../../model/dates.ts';
import { formatProperty } from '../../model/format.ts';
import type { Amount, Entity, Props, Relation } from '../../model/graph.ts';
import {
  AMOUNT_BASES,
  ontology,
  propertiesOfEntityKind,
  STAGES,
  type Stage,
} from '../../model/ontology/index.ts';
import { inLanguage, translate, type Language } from '../i18n/index.ts';

export const nameOf = (entity: Pick<Entity, 'name' | 'nameEn'>, language: Language): string =>
  language === 'en' ? (entity.nameEn ?? entity.name) : entity.name;

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

export const amountText = (amounts: readonly Amount[], language: Language): string =>
  amounts.map((amount) => formatAmount(amount, language)).join(' / ');

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

/** The featured properties, in a line: 民营 · 上市. */
export function featuredText({ kind, props }: Entity, language: Language): string {
  const declared = propertiesOfEntityKind(ontology, kind);
  const featured = ontology.entityKinds[kind]?.featured ?? [];
  const texts = featured.flatMap((name) => {
    const [property, value] = [declared[name], props[name]];
    if (!property || value === undefined || value === 'unknown' || value === false) return [];
    if (property.type === 'flag') return [inLanguage(language, property.label)];
    return [formatProperty(property, value, language)];
  });
  return texts.join(' · ');
}

export const isAmounts = (value: unknown): value is readonly Amount[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object');

export function amountsIn(props: Props): readonly Amount[] {
  const amounts = props['amounts'];
  return isAmounts(amounts) ? amounts : [];
}

export function stageIn({ props }: Pick<Relation, 'props'>): string {
  const stage = props['stage'];
  return typeof stage === 'string' && stage !== 'unknown' ? stage : '';
}
