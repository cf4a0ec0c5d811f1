import type { Direction, NeighbourSort } from '../../../model/api/queries.ts';
import type { Relation } from '../../../model/graph.ts';
import { lineage, withSubkinds, type Ontology, type Stage } from '../../../model/ontology/index.ts';
import type { Query } from '../../api/address.ts';
import { weightOf } from '../drawn/bundles.ts';
import { stageOf } from '../filters/filters.ts';
import { otherEnd, relationsOf, type Graph } from '../graph.ts';

/** One group of the preview: relations of one kind and direction to neighbours of one kind, without the kinds below it. */
export interface Group {
  readonly kind: string;
  readonly direction: Direction;
  readonly neighbourKind: string;
}

/** Which of an entity's relations are wanted; all where nothing is named. */
export interface Wanted {
  readonly groups: readonly Group[];
  readonly stages: readonly Stage[];
  /** In yuan, both included; with either, what states no amount is left out. */
  readonly minYuan?: number;
  readonly maxYuan?: number;
}

/** The same, and in which order they come. */
export interface Choice extends Wanted {
  readonly sort: NeighbourSort;
}

/** What a double click brings: everything, largest amount first. */
export const BY_AMOUNT: Choice = { groups: [], stages: [], sort: 'amount' };

export const isNarrowed = ({ groups, stages, minYuan, maxYuan }: Wanted): boolean =>
  groups.length + stages.length > 0 || minYuan !== undefined || maxYuan !== undefined;

export const isSameGroup = (a: Group, b: Group): boolean =>
  a.kind === b.kind && a.direction === b.direction && a.neighbourKind === b.neighbourKind;

/** One text for the same choice, however its parts are ordered. */
export function choiceKey({ groups, stages, minYuan, maxYuan, ...rest }: Wanted & Partial<Choice>): string {
  const named = groups.map(({ kind, direction, neighbourKind }) => `${kind} ${direction} ${neighbourKind}`);
  return JSON.stringify([named.toSorted(), stages.toSorted(), minYuan ?? null, maxYuan ?? null, rest.sort ?? null]);
}

/** What one question about neighbours can ask for, and which exact kinds of its answer are meant. */
export interface Stream {
  readonly query: Query;
  /** The API takes the kinds below along. All when absent. */
  readonly accepts?: ReadonlySet<string>;
}

function bucket<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const buckets = new Map<string, T[]>();
  for (const one of all) {
    const own = buckets.get(keyOf(one));
    if (own) own.push(one);
    else buckets.set(keyOf(one), [one]);
  }
  return [...buckets.values()];
}

/** Relation kinds of one direction that are all wanted with the same kinds of neighbour. */
interface Bundled {
  readonly kinds: readonly string[];
  readonly direction: Direction;
  readonly neighbourKinds: readonly string[];
}

/** As few bundles as the groups can be put into. */
function bundled(groups: readonly Group[]): Bundled[] {
  const rows = bucket(groups, ({ kind, direction }) => `${kind} ${direction}`).flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, neighbourKinds: own.map(({ neighbourKind }) => neighbourKind).toSorted() }] : [];
  });
  return bucket(rows, ({ direction, neighbourKinds }) => `${direction} ${neighbourKinds.join(' ')}`).flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, kinds: own.map(({ kind }) => kind) }] : [];
  });
}

/** The filters of a choice as the API takes them. */
const narrowing = ({ stages, minYuan, maxYuan }: Wanted): Query => ({
  stage: stages,
  minAmount: minYuan,
  maxAmount: maxYuan,
});

/** The questions that together bring what is wanted, each relation once. */
export function streamsOf(ontology: Ontology, wanted: Wanted): Stream[] {
  if (wanted.groups.length === 0) return [{ query: narrowing(wanted) }];
  return bundled(wanted.groups).flatMap(({ kinds, direction, neighbourKinds }) => {
    // What comes along with a kind above it is not asked for again.
    const tops = neighbourKinds.filter(
      (kind) => !lineage(ontology, kind).some((above) => above !== kind && neighbourKinds.includes(above)),
    );
    return tops.map((neighbourKind) => {
      const below = withSubkinds(ontology, neighbourKind);
      const accepts = new Set(neighbourKinds.filter((kind) => below.includes(kind)));
      return { query: { ...narrowing(wanted), kind: kinds, direction, neighbourKind }, accepts };
    });
  });
}

/** A question whose total counts that many times: what is below a kind and not wanted is taken off again. */
export interface Counting {
  readonly query: Query;
  readonly times: number;
}

/** Questions whose totals, added up, are exactly how many relations are wanted. */
export function countingOf(ontology: Ontology, wanted: Wanted): Counting[] {
  if (wanted.groups.length === 0) return [{ query: narrowing(wanted), times: 1 }];
  return bundled(wanted.groups).flatMap(({ kinds, direction, neighbourKinds }) => {
    const times = new Map<string, number>();
    const add = (kind: string, more: number): unknown => times.set(kind, (times.get(kind) ?? 0) + more);
    for (const neighbourKind of neighbourKinds) {
      add(neighbourKind, 1);
      for (const [kind, { parent }] of Object.entries(ontology.entityKinds))
        if (parent === neighbourKind) add(kind, -1);
    }
    return [...times]
      .filter(([, n]) => n !== 0)
      .map(([neighbourKind, n]) => ({
        query: { ...narrowing(wanted), kind: kinds, direction, neighbourKind },
        times: n,
      }));
  });
}

const NOT_STATED: Stage = 'unknown';

function isWanted(graph: Graph, id: string, wanted: Wanted, relation: Relation): boolean {
  const { groups, stages, minYuan, maxYuan } = wanted;
  const group = {
    kind: relation.kind,
    direction: relation.from === id ? 'out' : 'in',
    neighbourKind: graph.entities.get(otherEnd(relation, id))?.kind ?? '',
  } as const;
  if (groups.length > 0 && !groups.some((one) => isSameGroup(one, group))) return false;
  const stage = stageOf(relation) || NOT_STATED;
  if (stages.length > 0 && !(stages as readonly string[]).includes(stage)) return false;
  if (minYuan === undefined && maxYuan === undefined) return true;
  const amount = weightOf(relation);
  return amount >= Math.max(0, minYuan ?? 0) && amount <= (maxYuan ?? Infinity);
}

/** Those of the wanted relations that are on the canvas already. */
export const wantedOnCanvas = (graph: Graph, id: string, wanted: Wanted): Relation[] =>
  relationsOf(graph, id).filter((relation) => isWanted(graph, id, wanted, relation));
