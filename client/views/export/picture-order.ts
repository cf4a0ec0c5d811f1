import type { SourceStats } from '../../../model/api/answers.ts';
import { formatYuan } from '../../../model/amounts.ts';
import { formatDate } from '../../../model/dates.ts';
import { ontology, RELATION_FAMILIES } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import type { AppState } from '../../state/app-state.ts';
import { weightOf } from '../../state/drawn/bundles.ts';
import { widthOf } from '../../state/drawn/drawn-lines.ts';
import { dayOf } from '../../state/export/file-name.ts';
import type { LegendEntry, LegendGroup, PictureOrder } from '../../state/export/picture-order.ts';
import { sourcesOf } from '../../state/export/scope.ts';
import { stageOf } from '../../state/filters/filters.ts';
import { lineOf, STAGE_GROUPS } from '../../state/drawn/stage-lines.ts';
import { fullCitation } from '../../ui/citation.ts';
import { kindLabel, stageLabel } from '../../ui/entity-words.ts';
import type { ColumnContext } from '../table/column-context.ts';

const SOLID = { style: 'solid', faded: false } as const;
const SAMPLES = [1e6, 1e8, 1e10];

function kinds({ graph, language }: ColumnContext): LegendEntry[] {
  const found = new Set([...graph.entities.values()].map(({ kind }) => kind));
  return Object.keys(ontology.entityKinds)
    .filter((kind) => found.has(kind))
    .map((kind) => ({ label: kindLabel(kind, language), kind }));
}

function families({ graph, language }: ColumnContext): LegendEntry[] {
  const found = new Set([...graph.relations.values()].map(({ kind }) => ontology.relationKinds[kind]?.family));
  return (Object.keys(RELATION_FAMILIES) as (keyof typeof RELATION_FAMILIES)[])
    .filter((family) => found.has(family))
    .map((family) => ({
      label: inLanguage(language, RELATION_FAMILIES[family].label),
      look: SOLID,
      family,
      width: 3,
    }));
}

/** Stages that look alike share a line, as in the legend of the page; without those that do not occur. */
function stages({ graph, language }: ColumnContext): LegendEntry[] {
  const found = new Set([...graph.relations.values()].map(stageOf).filter((stage) => stage !== ''));
  const groups = STAGE_GROUPS.map((group) => group.filter((stage) => found.has(stage)));
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({
      label: group.map((stage) => stageLabel(stage, language)).join(language === 'en' ? ', ' : '、'),
      look: lineOf(group[0] ?? ''),
      width: 2.6,
    }));
}

function widths({ graph, language }: ColumnContext): LegendEntry[] {
  if (![...graph.relations.values()].some((relation) => weightOf(relation) > 0)) return [];
  const ofMoney = { look: SOLID, family: 'money' };
  return SAMPLES.map((yuan) => ({ ...ofMoney, label: formatYuan(yuan, language), width: widthOf(yuan) }));
}

/** Everything that occurs in the picture, and nothing else. */
function legendOf(context: ColumnContext): readonly LegendGroup[] {
  const { say } = context;
  return [
    { title: say('legend.entities'), entries: kinds(context) },
    { title: say('legend.relations'), entries: families(context) },
    { title: say('legend.stages'), entries: stages(context) },
    { title: say('table.amount'), entries: widths(context) },
  ].filter(({ entries }) => entries.length > 0);
}

/** More would be a bibliography, not a citation. */
const MOST_SOURCES = 12;

function citation({ graph, facets, language, say }: ColumnContext, sources: readonly SourceStats[]): string[] {
  const cited = new Set(sourcesOf(graph, facets));
  // Reports first: what is background is of the least interest.
  const found = sources
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => Number(a.background ?? false) - Number(b.background ?? false));
  if (found.length === 0) return [];
  const told = found.slice(0, MOST_SOURCES).map((source) => fullCitation(source, language));
  const left = found.length - told.length;
  const values = { n: found.length, sources: told.join(say('list.clause')), left };
  return [say(left > 0 ? 'export.page.sources.cut' : 'export.page.sources', values)];
}

/** An address of many entities holds all of them: too long for print, and of no use cut. */
const LONGEST_ADDRESS = 140;

function addressLine({ language, say }: ColumnContext, address: string, now: Date): string {
  const made = say('export.page.made', { date: formatDate(dayOf(now), language) });
  const told = address.length > LONGEST_ADDRESS ? new URL(address).origin : address;
  return say('export.page.address', { made, address: told });
}

/** What the reader chooses of a picture. */
export type PictureChoice = Pick<PictureOrder, 'format' | 'area' | 'theme' | 'title'>;

interface Present {
  readonly scene: AppState['scene'];
  readonly sources: readonly SourceStats[];
  /** Of the view. */
  readonly address: string;
  readonly now: Date;
}

/** The picture in the words of the page: what it shows, how to read it, who says so. */
export function pictureOrder(context: ColumnContext, choice: PictureChoice, present: Present): PictureOrder {
  const { graph, say } = context;
  const [entities, relations] = [graph.entities.size, graph.relations.size];
  const all = present.scene.graph;
  const hidden = all.entities.size + all.relations.size - entities - relations;
  const counts = { entities, relations, hidden };
  return {
    ...choice,
    subtitle: say(hidden > 0 ? 'export.page.filtered' : 'export.page.counts', counts),
    legend: legendOf(context),
    notes: [...citation(context, present.sources), addressLine(context, present.address, present.now)],
    address: present.address,
  };
}
