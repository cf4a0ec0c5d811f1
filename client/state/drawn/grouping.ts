import type { Entity, Relation } from '../../../model/graph.ts';
import type { AppState } from '../app-state.ts';
import type { FacetIndex } from '../filters/facets.ts';
import { groupRegions } from './group-regions.ts';
import type { Graph } from '../graph.ts';
import { groupId, groupKey, isGroupId, type Grouping, type Scene } from '../scene.ts';
import { shown } from '../filters/shown.ts';

/** More entities than this are not drawn one by one: the eye sees nothing, and the page becomes slow. */
export const MOST_DRAWN = 2000;

/** Entities that stand on the canvas as one. */
export interface Group {
  readonly key: string;
  /** The best connected first. */
  readonly members: readonly Entity[];
  /** So many of the first members stand on the canvas one by one, because the group is opened or has only one. */
  readonly drawn: number;
}

/** Relations drawn as one line, because an end of each stands in a group. */
export interface Sum {
  readonly id: string;
  /** What stands on the canvas for their ends, in the order of the ids. */
  readonly ends: readonly [string, string];
  readonly count: number;
}

/** What the filters let through, with groups in place of most entities. */
export interface Grouped {
  readonly by: Grouping['by'];
  readonly groups: ReadonlyMap<string, Group>;
  /** What is drawn one by one, with the relations among it. */
  readonly single: Graph;
  readonly sums: readonly Sum[];
  /** Relations between members of the same group, on no line. */
  readonly inside: number;
  /** The key of each entity's group. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The grouping that is drawn: the reader's, or that by kind where there is too much for the eye. */
export function groupingOf({ grouping }: Scene, entities: number): Grouping | undefined {
  return grouping ?? (entities > MOST_DRAWN ? BY_KIND : undefined);
}

const BY_KIND: Grouping = { by: 'kind', opened: new Set() };

function keysOf(entities: readonly Entity[], by: Grouping['by'], facets: FacetIndex): string[] {
  if (by === 'kind') return entities.map(({ kind }) => kind);
  return groupRegions(
    entities.map(({ id }) => id),
    facets,
  );
}

function membersByKey(entities: readonly Entity[], keys: readonly string[]): Map<string, Entity[]> {
  const members = new Map<string, Entity[]>();
  entities.forEach((entity, index) => {
    const key = keys[index] ?? '';
    const known = members.get(key);
    if (known) known.push(entity);
    else members.set(key, [entity]);
  });
  for (const own of members.values()) own.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return members;
}

/** One alone is no group: it takes the place that its group would take. */
const isAlone = (members: readonly Entity[] | undefined): boolean => members?.length === 1;

/** Opened groups take what room there is, in the order in which they were opened. */
function groupsOf(members: ReadonlyMap<string, readonly Entity[]>, { opened }: Grouping): Map<string, Group> {
  let room = MOST_DRAWN - members.size;
  const drawn = new Map<string, number>();
  for (const [key, own] of members) if (isAlone(own)) drawn.set(key, 1);
  for (const key of opened) {
    if (isAlone(members.get(key))) continue;
    const taken = Math.max(0, Math.min(room, members.get(key)?.length ?? 0));
    drawn.set(key, taken);
    room -= taken;
  }
  const ranked = [...members].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return new Map(ranked.map(([key, own]) => [key, { key, members: own, drawn: drawn.get(key) ?? 0 }]));
}

/** What stands on the canvas for each entity that is not drawn itself: the id of its group. */
function standIns(groups: ReadonlyMap<string, Group>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { key, members, drawn } of groups.values())
    for (let index = drawn; index < members.length; index += 1) ids.set(members[index]?.id ?? '', groupId(key));
  return ids;
}

/** The same for both directions. */
const sumId = (a: string, b: string): string => (a < b ? `sum~${a}~${b}` : `sum~${b}~${a}`);

type Lines = Pick<Grouped, 'sums' | 'inside'> & { readonly relations: ReadonlyMap<string, Relation> };

/** Each relation is in exactly one line, or inside of one group. */
function linesOf(relations: Iterable<Relation>, groupOf: ReadonlyMap<string, string>): Lines {
  const single = new Map<string, Relation>();
  const sums = new Map<string, { readonly id: string; readonly ends: [string, string]; count: number }>();
  let inside = 0;
  for (const relation of relations) {
    const from = groupOf.get(relation.from) ?? relation.from;
    const to = groupOf.get(relation.to) ?? relation.to;
    if (from === relation.from && to === relation.to) single.set(relation.id, relation);
    else if (from === to) inside += 1;
    else {
      const id = sumId(from, to);
      const known = sums.get(id);
      if (known) known.count += 1;
      else sums.set(id, { id, ends: from < to ? [from, to] : [to, from], count: 1 });
    }
  }
  return { relations: single, sums: [...sums.values()], inside };
}

/** Puts groups in place of the entities that are not drawn one by one. */
export function grouped(graph: Graph, grouping: Grouping, facets: FacetIndex): Grouped {
  const entities = [...graph.entities.values()];
  const keys = keysOf(entities, grouping.by, facets);
  const groups = groupsOf(membersByKey(entities, keys), grouping);
  const groupOf = standIns(groups);
  const { relations, sums, inside } = linesOf(graph.relations.values(), groupOf);
  const single = new Map([...graph.entities].filter(([id]) => !groupOf.has(id)));
  return {
    by: grouping.by,
    groups,
    single: { entities: single, relations },
    sums,
    inside,
    keys: new Map(entities.map(({ id }, index) => [id, keys[index] ?? ''])),
  };
}

let last:
  | { readonly graph: Graph; readonly grouping: Grouping; readonly facets: FacetIndex; readonly made: Grouped }
  | undefined;

/** How the picture is grouped, or undefined where every entity is drawn. Computed once for all who ask. */
export function groupedPicture({ scene, facets }: Pick<AppState, 'scene' | 'facets'>): Grouped | undefined {
  const graph = shown({ scene, facets });
  const grouping = groupingOf(scene, graph.entities.size);
  if (!grouping) return undefined;
  const isKnown = last?.graph === graph && last.grouping === grouping;
  // Regions become known one answer after the other; kinds are known from the beginning.
  if (!last || !isKnown || (grouping.by === 'region' && last.facets !== facets))
    last = { graph, grouping, facets, made: grouped(graph, grouping, facets) };
  return last.made;
}

/** What stands on the canvas for an entity or relation: itself, or what it is part of in the picture. */
export function standInOf(state: Pick<AppState, 'scene' | 'facets'>, id: string): string {
  const made = groupedPicture(state);
  if (!made || made.single.entities.has(id) || made.single.relations.has(id)) return id;
  const key = made.keys.get(id);
  if (key !== undefined) return groupId(key);
  const relation = state.scene.graph.relations.get(id);
  if (!relation) return id;
  return sumId(standInOf(state, relation.from), standInOf(state, relation.to));
}

/** A group, whether it is opened, and whether opening it would show anything. */
export interface GroupNow extends Group {
  readonly opened: boolean;
  /** How many members could be drawn one by one besides what is drawn so already. */
  readonly room: number;
}

const groupIn = (groups: Grouped['groups'], id: string): Group | undefined =>
  isGroupId(id) ? groups.get(groupKey(id)) : undefined;

/** How a group stands on the canvas; undefined where the id is no group's, or nothing is in it. */
export function groupNow(state: Pick<AppState, 'scene' | 'facets'>, id: string): GroupNow | undefined {
  const groups = groupedPicture(state)?.groups;
  const group = groups && groupIn(groups, id);
  if (!group) return undefined;
  const drawn = [...groups.values()].reduce((sum, one) => sum + (isAlone(one.members) ? 0 : one.drawn), 0);
  const opened = state.scene.grouping?.opened.has(group.key) ?? false;
  return { ...group, opened, room: Math.max(0, MOST_DRAWN - groups.size - drawn) };
}

/** Whether opening a group would show any of its members. */
export function canOpenGroup(state: Pick<AppState, 'scene' | 'facets'>, id: string): boolean {
  const group = groupNow(state, id);
  return group !== undefined && !group.opened && group.room > 0;
}

/** The members of a group that stand in it, the best connected first; none where the id is no group's. */
export function groupMembers(state: Pick<AppState, 'scene' | 'facets'>, id: string): readonly Entity[] {
  const groups = groupedPicture(state)?.groups;
  const group = groups && groupIn(groups, id);
  return group?.members.slice(group.drawn) ?? [];
}
