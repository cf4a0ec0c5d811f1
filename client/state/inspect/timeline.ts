import { compareLaterFirst, dateRange } from '../../../model/dates.ts';
import type { Claim, EntityDetail, Props } from '../../../model/graph.ts';
import {
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  type Ontology,
  type PropertyDeclarations,
} from '../../../model/ontology/index.ts';
import type { Around } from './around.ts';
import { isFigureKind } from './figures.ts';
import { tiesOf, type Tie } from './ties.ts';

/** The two clocks: when it held, and when it was reported. */
export type Clock = 'held' | 'reported';

/** When it held, with the precision of the source; neither where nothing is said of it. */
interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** A claim of the entity, or one of its relations, in time. */
export interface TimelineEntry extends Span {
  readonly key: string;
  /** Who tells of it, the latest report first. */
  readonly sources: readonly string[];
  readonly reported?: string;
  readonly subject: { readonly type: 'claim'; readonly claim: Claim } | ({ readonly type: 'tie' } & Tie);
}

export interface TimelineYear {
  /** '' where no date is known. */
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** Of the dates that a kind declares the first is when it began, the second when it ended. */
function spanOf(props: Props, declared: PropertyDeclarations): Span {
  const dates = Object.keys(declared).filter((name) => declared[name]?.type === 'date');
  const [from, to] = dates.map((name) => props[name]);
  return {
    ...(typeof from === 'string' && dateRange(from) && { from }),
    ...(typeof to === 'string' && dateRange(to) && { to }),
  };
}

const startOf = ({ from, to }: Span): string | undefined => from ?? to;

/** Kinds that show when they were under their name stand for that moment: a signing, a visit. */
function isMoment(using: Ontology, kind: string): boolean {
  const declared = propertiesOfEntityKind(using, kind);
  const featured = using.entityKinds[kind]?.featured ?? [];
  return !isFigureKind(using, kind) && featured.some((name) => declared[name]?.type === 'date');
}

export interface TimelineInput {
  readonly entity: Pick<EntityDetail, 'id' | 'kind' | 'claims'>;
  /** Absent until it is known. */
  readonly around?: Around | undefined;
  readonly using: Ontology;
  /** The date of a source. */
  readonly dateOf: (source: string) => string | undefined;
}

type Dating = Pick<TimelineEntry, 'sources' | 'reported'>;

function dating(sources: readonly string[], dateOf: TimelineInput['dateOf']): Dating {
  const latest = sources.toSorted((a, b) => compareLaterFirst(dateOf(a), dateOf(b)));
  const reported = latest[0] === undefined ? undefined : dateOf(latest[0]);
  return { sources: latest, ...(reported !== undefined && { reported }) };
}

function tieEntry({ using, around, dateOf }: TimelineInput, tie: Tie): TimelineEntry | undefined {
  const { relation, other } = tie;
  const own = spanOf(relation.props, propertiesOfRelationKind(using, relation.kind));
  const lent = isMoment(using, other.kind) ? spanOf(other.props, propertiesOfEntityKind(using, other.kind)) : {};
  const span = startOf(own) === undefined ? lent : own;
  if (startOf(span) === undefined) return undefined;
  const sources = around?.sources.get(relation.id) ?? [];
  return { key: relation.id, ...span, ...dating(sources, dateOf), subject: { type: 'tie', ...tie } };
}

/** All claims of an entity, and those of its relations that have a date, their own or that of the event they lead to. */
export function timelineEntries(input: TimelineInput): TimelineEntry[] {
  const { entity, around, using, dateOf } = input;
  const declared = propertiesOfEntityKind(using, entity.kind);
  const claims = entity.claims.map((claim): TimelineEntry => {
    const span = spanOf(claim.sets, declared);
    return { key: claim.id, ...span, ...dating([claim.source], dateOf), subject: { type: 'claim', claim } };
  });
  const ties = around ? tiesOf(around.page, entity.id).flatMap((tie) => tieEntry(input, tie) ?? []) : [];
  return [...claims, ...ties];
}

const dateBy = (entry: TimelineEntry, clock: Clock): string | undefined =>
  clock === 'held' ? startOf(entry) : entry.reported;

export const hasHeld = (entry: TimelineEntry): boolean => startOf(entry) !== undefined;

/** The entries by one of the clocks, the latest first, in years. By when it held only those that say so. */
export function byYear(entries: readonly TimelineEntry[], clock: Clock): TimelineYear[] {
  const wanted = clock === 'held' ? entries.filter(hasHeld) : entries;
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of wanted.toSorted((a, b) => compareLaterFirst(dateBy(a, clock), dateBy(b, clock)))) {
    const year = dateBy(entry, clock)?.slice(0, 4) ?? '';
    const known = years.get(year);
    if (known) known.push(entry);
    else years.set(year, [entry]);
  }
  return [...years].map(([year, inYear]) => ({ year, entries: inYear }));
}
