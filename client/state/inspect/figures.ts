import type { NeighbourPage } from '../../../model/api/answers.ts';
import { compareLaterFirst, dateRange } from '../../../model/dates.ts';
import type { Entity } from '../../../model/graph.ts';
import { propertiesOfEntityKind, type Ontology } from '../../../model/ontology/index.ts';
import type { Api } from '../../api/ask.ts';

/** The most figures that are shown of one entity. */
const MOST = 1000;

/** One observation: what was measured, when, and how much. */
export interface Figure {
  readonly entity: Entity;
  readonly metric: string;
  /** Undefined where only the change or the rank was printed. */
  readonly value: number | undefined;
  readonly unit: string;
  readonly period: string | undefined;
  readonly periodTo: string | undefined;
  /** Year on year, in percent. */
  readonly change: number | undefined;
  readonly rank: number | undefined;
  readonly rankScope: string | undefined;
  /** Whether it was measured, aimed at or expected. */
  readonly nature: string;
}

/** The property that holds the figure of an observation: the one that is measured in the thing's own unit. */
export function measuredProperty(using: Ontology, kind: string): string | undefined {
  return Object.entries(propertiesOfEntityKind(using, kind)).find(([, { measured }]) => measured)?.[0];
}

export const isFigureKind = (using: Ontology, kind: string): boolean => measuredProperty(using, kind) !== undefined;

/** The relation kinds that lead from an observation to what it is of. */
export function measuringKinds(using: Ontology): string[] {
  return Object.entries(using.relationKinds).flatMap(([kind, { from }]) =>
    from.length > 0 && from.every((end) => isFigureKind(using, end)) ? [kind] : [],
  );
}

export function loadFigures(api: Api, using: Ontology, id: string): Promise<NeighbourPage> {
  const query = { kind: measuringKinds(using), direction: 'in', sort: 'name', limit: MOST };
  return api.ask('neighbours', { path: { id }, query });
}

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function figureOf(using: Ontology, entity: Entity): Figure | undefined {
  const { props, kind, name } = entity;
  const property = measuredProperty(using, kind);
  if (property === undefined) return undefined;
  return {
    entity,
    metric: textIn(props['metric']) ?? name,
    value: numberIn(props[property]),
    unit: textIn(props['unit']) ?? '',
    period: textIn(props['period']),
    periodTo: textIn(props['periodTo']),
    change: numberIn(props['change']),
    rank: numberIn(props['rank']),
    rankScope: textIn(props['rankScope']),
    nature: textIn(props['nature']) ?? 'actual',
  };
}

/** The observations of an entity. */
export function figuresOf(using: Ontology, { entities }: Pick<NeighbourPage, 'entities'>, id: string): Figure[] {
  return entities.flatMap((entity) => (entity.id === id ? [] : (figureOf(using, entity) ?? [])));
}

/** Those with a year-on-year change, the largest growth first: percentages compare where figures do not. */
export function changesOf(figures: readonly Figure[]): (Figure & { readonly change: number })[] {
  return figures
    .flatMap((figure) => (figure.change === undefined ? [] : [{ ...figure, change: figure.change }]))
    .toSorted((a, b) => b.change - a.change);
}

/** One metric over several periods, or as aimed at and as measured; the earliest first. */
export interface Series {
  readonly metric: string;
  readonly unit: string;
  readonly figures: readonly (Figure & { readonly value: number })[];
}

/** The last day of its period: half a year comes before the whole. */
const endOf = ({ period, periodTo }: Figure): string => dateRange(periodTo ?? period ?? '')?.last ?? '';

const momentOf = ({ period, periodTo, nature }: Figure): string => `${period ?? ''} ${periodTo ?? ''} ${nature}`;

/** Metrics of which several values can stand side by side: the same unit, no moment twice. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const groups = new Map<string, Series['figures'][number][]>();
  for (const figure of figures) {
    if (figure.value === undefined) continue;
    const key = `${figure.metric} ${figure.unit}`;
    const group = groups.get(key) ?? [];
    const isSaid = group.some((other) => other.value === figure.value && momentOf(other) === momentOf(figure));
    // Two reports may print the same figure.
    if (!isSaid) groups.set(key, [...group, { ...figure, value: figure.value }]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const moments = new Set(group.map(momentOf));
    if (!first || group.length < 2 || moments.size < group.length) return [];
    const inTime = group.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
    return [{ metric: first.metric, unit: first.unit, figures: inTime }];
  });
}

export interface Period {
  readonly period: string | undefined;
  readonly periodTo: string | undefined;
  readonly figures: readonly Figure[];
}

/** What says more stands higher: a change, a rank, then a bare value. */
const weight = ({ change, rank, value }: Figure): number =>
  (change === undefined ? 0 : 4) + (rank === undefined ? 0 : 2) + (value === undefined ? 0 : 1);

/** The figures by the period they are of, the latest first, without one last. */
export function byPeriod(figures: readonly Figure[]): Period[] {
  const groups = new Map<string, Period & { readonly figures: Figure[] }>();
  for (const figure of figures) {
    const { period, periodTo } = figure;
    const key = `${period ?? ''} ${periodTo ?? ''}`;
    const group = groups.get(key) ?? { period, periodTo, figures: [] };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, figures: group.figures.toSorted((a, b) => weight(b) - weight(a)) }))
    .toSorted((a, b) => compareLaterFirst(a.periodTo ?? a.period, b.periodTo ?? b.period));
}
