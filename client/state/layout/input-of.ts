import type { Entity, Relation } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import type { FacetIndex } from '../filters/facets.ts';
import { yuanOf } from '../filters/filter-values.ts';
import { remainderOf } from '../graph.ts';
import { groupRegions, NO_REGION } from '../drawn/group-regions.ts';
import { groupedPicture, type Grouped } from '../drawn/grouping.ts';
import { groupId, restId, restOf, type Positions, type Scene } from '../scene.ts';
import { shown } from '../filters/shown.ts';
import { isUprightScreen } from '../small-screen.ts';
import type { LayoutInput, LayoutLink, LayoutNode, LayoutRegion, Leading } from './layout-input.ts';

/** What is laid out. */
export interface LayoutSource {
  readonly scene: Scene;
  readonly facets: FacetIndex;
}

/** A node without its place, and what it is sorted by. */
interface Ranked {
  readonly node: Omit<LayoutNode, 'at' | 'fixed'>;
  readonly yuan: number;
  readonly degree: number;
}

const KIND_ORDER: ReadonlyMap<string, number> = new Map(
  Object.keys(ontology.entityKinds).map((kind, index) => [kind, index]),
);

const kindOrder = (kind: string): number => KIND_ORDER.get(kind) ?? KIND_ORDER.size;

/** What leads from one to another of its like comes first: such ties make a chain. Those that read the same both ways lead nowhere. */
function leadingOf(kind: string): Leading {
  const declared = ontology.relationKinds[kind];
  if (!declared || declared.symmetric) return 2;
  const likes = declared.from.filter((end) => declared.to.includes(end));
  return likes.length === declared.from.length && likes.length === declared.to.length ? 0 : 1;
}

/** One link per pair, however many relations tie it: that which leads most, the first by id of several. */
function linksOf(relations: Iterable<Relation>): LayoutLink[] {
  const pairs = new Map<string, { readonly id: string; readonly link: LayoutLink }>();
  for (const { id, kind, from, to } of relations) {
    if (from === to) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const known = pairs.get(pair);
    const leading = leadingOf(kind);
    if (!known || leading < known.link[2] || (leading === known.link[2] && id < known.id))
      pairs.set(pair, { id, link: [from, to, leading] });
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { link }]) => link);
}

/** Entities as nodes, without their remainders. */
function entityNodes({ facets }: LayoutSource, entities: readonly Entity[], hidden: boolean): Ranked[] {
  const regions = groupRegions(
    entities.map(({ id }) => id),
    facets,
  );
  return entities.map((entity, index) => {
    const region = regions[index] ?? NO_REGION;
    const node = {
      id: entity.id,
      kind: kindOrder(entity.kind),
      ...(hidden && { hidden }),
      ...(region !== NO_REGION && { region }),
    };
    return { node, yuan: yuanOf(entity) ?? -1, degree: entity.degree };
  });
}

function groupNodes({ by, groups }: Grouped): Ranked[] {
  return [...groups.values()].flatMap(({ key, members, drawn }) => {
    if (members.length === drawn) return [];
    const node = {
      id: groupId(key),
      kind: by === 'kind' ? kindOrder(key) : KIND_ORDER.size,
      group: true as const,
      ...(by === 'region' && key !== NO_REGION && { region: key }),
    };
    return [{ node, yuan: -1, degree: members.length - drawn }];
  });
}

const inOrder = (a: Ranked, b: Ranked): number =>
  a.node.kind - b.node.kind || b.yuan - a.yuan || b.degree - a.degree || (a.node.id < b.node.id ? -1 : 1);

/** What is drawn, and what the filters keep from being drawn. */
function drawnOf(source: LayoutSource): { readonly ranked: Ranked[]; readonly links: LayoutLink[] } {
  const groups = groupedPicture(source);
  if (groups) {
    const { single, sums } = groups;
    const between = sums.map(({ ends: [from, to] }): LayoutLink => [from, to, 2]);
    return {
      ranked: [...entityNodes(source, [...single.entities.values()], false), ...groupNodes(groups)],
      links: [...linksOf(single.relations.values()), ...between.toSorted(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))],
    };
  }
  const { graph } = source.scene;
  const { entities } = shown(source);
  const hidden = [...graph.entities.values()].filter(({ id }) => !entities.has(id));
  return {
    ranked: [...entityNodes(source, [...entities.values()], false), ...entityNodes(source, hidden, true)],
    links: linksOf(graph.relations.values()),
  };
}

/** The regions named, with all above them. */
function regionsOf(nodes: readonly LayoutNode[], { places }: FacetIndex): Map<string, LayoutRegion> {
  const found = new Map<string, LayoutRegion>();
  for (const { region } of nodes)
    for (let id = region; id !== undefined && !found.has(id); id = places.get(id)?.parent) {
      const { name = id, parent } = places.get(id) ?? {};
      found.set(id, { name, ...(parent !== undefined && { parent }) });
    }
  return found;
}

/** Where things stand that are drawn, or would be without the filters; not what is inside of groups. */
export function placesTaken(source: LayoutSource): Positions {
  const { positions } = source.scene;
  const grouped = groupedPicture(source);
  if (!grouped) return positions;
  const drawn = new Set(groupNodes(grouped).map(({ node }) => node.id));
  return new Map([...positions].filter(([id]) => drawn.has(id) || grouped.single.entities.has(restOf(id) ?? id)));
}

/** On a small upright screen the view is high; elsewhere it is wide, but panels may stand beside it. */
const viewAspect = (): number => (isUprightScreen() ? 0.7 : 1.15);

/** The picture with the remainders of expanded entities, as what a layout has to find room for. */
export function layoutInput(source: LayoutSource, isFixed: (id: string) => boolean): LayoutInput {
  const { scene, facets } = source;
  const { ranked, links } = drawnOf(source);
  const hasRest = (id: string): boolean => scene.expanded.has(id) && remainderOf(scene.graph, id) > 0;
  const nodes = ranked.toSorted(inOrder).flatMap(({ node }) => {
    const { id } = node;
    const all = hasRest(id) ? [node, { ...node, id: restId(id), beside: id }] : [node];
    return all.map((one): LayoutNode => {
      const at = scene.positions.get(one.id);
      return { ...one, fixed: isFixed(one.id), ...(at && { at }) };
    });
  });
  const rests = nodes.flatMap(({ id, beside }): LayoutLink[] => (beside === undefined ? [] : [[beside, id, 1]]));
  return {
    nodes,
    links: [...links, ...rests],
    regions: regionsOf(nodes, facets),
    plates: scene.plates,
    aspect: viewAspect(),
  };
}
