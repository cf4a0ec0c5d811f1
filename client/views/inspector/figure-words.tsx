import type { ReactElement } from 'react';
import { formatDate } from '../../../model/dates.ts';
import { formatProperty } from '../../../model/format.ts';
import type { Entity } from '../../../model/graph.ts';
import { ontology, propertiesOfEntityKind } from '../../../model/ontology/index.ts';
import { inLanguage, type Language } from '../../i18n/index.ts';
import { measuredProperty, type Figure } from '../../state/inspect/figures.ts';
import { useLanguage } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';

/** What was measured; leads to the observation with its claims. In English by its whole name: metrics have Chinese names only. */
export function MetricLink({ figure, here }: { readonly figure: Figure; readonly here: Entity }): ReactElement {
  const language = useLanguage();
  const { entity, metric } = figure;
  return (
    <EntityLink entity={entity} anchor={here.id}>
      {language === 'en' ? (entity.nameEn ?? metric) : metric}
    </EntityLink>
  );
}

/** The figure with its unit and qualifier; as printed where that was no plain figure; '' where it only tells a change. */
export function valueText({ entity, value }: Figure, language: Language): string {
  const property = measuredProperty(ontology, entity.kind) ?? '';
  const declared = propertiesOfEntityKind(ontology, entity.kind)[property];
  if (value !== undefined && declared) return formatProperty(declared, value, language, entity.props);
  return '';
}

/** `+8.1%`, `−3%`. */
export const changeText = (change: number): string => `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}%`;

/** `2023年上半年`, `2023年–2023年9月`; '' where none is stated. */
export function periodText({ period, periodTo }: Pick<Figure, 'period' | 'periodTo'>, language: Language): string {
  return [period, periodTo].flatMap((date) => (date === undefined ? [] : [formatDate(date, language)])).join('–');
}

/** `目标`, `预计`; '' for what was measured. */
export function natureText({ entity, nature }: Figure, language: Language): string {
  const words = propertiesOfEntityKind(ontology, entity.kind)['nature']?.values?.[nature];
  return words && nature !== 'actual' ? inLanguage(language, words) : '';
}
