import type { PlaceInTree } from '../../../model/api/answers.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import type { Entity, Relation } from '../../../model/graph.ts';
import { drawLines } from './drawn-lines.ts';
import type { FacetIndex } from '../filters/facets.ts';
import { remainderOf, type Graph } from '../graph.ts';
import type { Group, Grouped } from './grouping.ts';
import { onSunflower } from '../layout/geometry.ts';
import { groupId, restId, type Plate, type Point, type Scene } from '../scene.ts';

/** A node as the canvas draws it. Flat and comparable, so that a change can be found. */
export interface DrawnNode {
  readonly id: string;
  readonly type: 'entity' | 'rest' | 'group';
  /** Of a remainder: the kind of its entity; of a group: the kind of its members, where they have one in common. */
  readonly kind: string;
  readonly label: string;
  /** The label in full. */
  readonly name: string;
  readonly size: number;
  readonly pinned: boolean;
  readonly x: number;
  readonly y: number;
}

/** A line: one relation, a closed bundle of several, the tie of a remainder, or all relations of a group to another. */
export interface DrawnEdge {
  readonly id: string;
  readonly type: 'relation' | 'bundle' | 'rest' | 'sum';
  readonly source: string;
  readonly target: string;
  readonly family: string;
  readonly line: string;
  readonly faded: boolean;
  readonly arrow: boolean;
  /** One of several between the same two, so that they have to part. */
  readonly curved: boolean;
  readonly width: number;
  readonly label: string;
  /** What it says where there is no room for its label; '' where nothing shorter says anything. */
  readonly brief: string;
  /** An amount is stated: its label is told before others. */
  readonly weighty: boolean;
}

/** What lies under everything, and answers to nothing. */
export type DrawnPlate = Plate;

export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  readonly plates: ReadonlyMap<string, DrawnPlate>;
}

export interface GroupWords {
  readonly by: Grouped['by'];
  readonly key: string;
  /** The region the members lie in, where they are grouped by region. */
  readonly place: PlaceInTree | undefined;
  readonly count: number;
  /** Others of the group stand on the canvas already. */
  readonly more: boolean;
}

/** The words on the canvas, in the reader's language. */
export interface CanvasWords {
  readonly entity: (entity: Entity) => string;
  readonly name: (entity: Entity) => string;
  readonly relation: (relation: Relation) => string;
  /** What it states of money, where it does. */
  readonly amount: (relation: Relation) => string;
  readonly bundle: (relations: readonly Relation[]) => string;
  readonly rest: (count: number) => string;
  readonly group: (group: GroupWords) => string;
  readonly sum: (count: number) => string;
  /** What is written on a plate; `place` where the region is known already. */
  readonly plate: (plate: Plate, place: PlaceInTree | undefined) => string;
}

export interface DrawInput {
  readonly scene: Scene;
  /** What the filters let through of it. */
  readonly shown: Graph;
  /** The groups in place of most entities; undefined where every entity is drawn. */
  readonly grouped?: Grouped | undefined;
  readonly facets?: FacetIndex;
  /** Pairs whose relations are drawn one by one. */
  readonly opened: ReadonlySet<string>;
  readonly ontology: Ontology;
  readonly words: CanvasWords;
}

const REST_SIZE = 34;
/** Sizes come in steps: shapes that look alike are painted once. */
const SIZE_STEP = 4;

/** Better connected, larger; slowly, so that a hub does not swallow its neighbours. */
const sizeOf = (degree: number): number =>
  SIZE_STEP * Math.round((28 + Math.min(28, 6 * Math.log2(1 + degree))) / SIZE_STEP);

/** By the order of magnitude of how many there are in it. */
const groupSize = (count: number): number => Math.round(40 + 18 * Math.log10(1 + count));

const ROOM = 90;
const GROUP_ROOM = 190;
const ORIGIN: Point = { x: 0, y: 0 };

/** A place for what has none yet: around where its group stands, or around the middle. */
const spare = (centre: Point, index: number): Point => onSunflower(centre, index + 1, ROOM);

type Nodes = Map<string, DrawnNode>;

function putEntity({ scene, words }: DrawInput, nodes: Nodes, entity: Entity, spareOf: () => Point): void {
  const { id, kind, degree } = entity;
  const { x, y } = scene.positions.get(id) ?? spareOf();
  nodes.set(id, {
    id,
    type: 'entity',
    kind,
    label: words.entity(entity),
    name: words.name(entity),
    size: sizeOf(degree),
    pinned: scene.pinned.has(id),
    x,
    y,
  });
}

function putRest({ scene, words }: DrawInput, nodes: Nodes, { id, kind }: Entity): void {
  const left = scene.expanded.has(id) ? remainderOf(scene.graph, id) : 0;
  if (left === 0) return;
  const label = words.rest(left);
  const { x, y } = scene.positions.get(restId(id)) ?? scene.positions.get(id) ?? ORIGIN;
  nodes.set(restId(id), {
    id: restId(id),
    type: 'rest',
    kind,
    label,
    name: label,
    size: REST_SIZE,
    pinned: false,
    x,
    y,
  });
}

const groupPlace = ({ scene }: DrawInput, key: string, index: number): Point =>
  scene.positions.get(groupId(key)) ?? onSunflower(ORIGIN, index, GROUP_ROOM);

function putGroup(input: DrawInput, by: Grouped['by'], nodes: Nodes, { key, members, drawn }: Group, at: Point): void {
  const count = members.length - drawn;
  if (count === 0) return;
  const place = input.facets?.places.get(key);
  const label = input.words.group({ by, key, place, count, more: drawn > 0 });
  const id = groupId(key);
  const kind = by === 'kind' ? key : '';
  nodes.set(id, { id, type: 'group', kind, label, name: label, size: groupSize(count), pinned: false, ...at });
}

function drawNodes(input: DrawInput): Nodes {
  const { shown, grouped } = input;
  const nodes: Nodes = new Map();
  const centres = new Map<string, Point>();
  if (grouped)
    [...grouped.groups.values()].forEach((group, index) => {
      const { x, y } = groupPlace(input, group.key, index);
      centres.set(group.key, { x, y });
      putGroup(input, grouped.by, nodes, group, { x, y });
    });
  const counts = new Map<string, number>();
  for (const entity of (grouped?.single ?? shown).entities.values()) {
    const key = grouped?.keys.get(entity.id) ?? '';
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    putEntity(input, nodes, entity, () => spare(centres.get(key) ?? ORIGIN, index));
    putRest(input, nodes, entity);
  }
  return nodes;
}

/** Everything the canvas shows, made from the state: filtered, grouped, bundled, with the remainders. */
export function draw(input: DrawInput): Drawn {
  const nodes = drawNodes(input);
  const { scene, facets, words } = input;
  const named = (plate: Plate): Plate => ({ ...plate, name: words.plate(plate, facets?.places.get(plate.id)) });
  const plates = new Map(scene.plates.map((plate) => [plate.id, named(plate)]));
  return { nodes, edges: drawLines(input, nodes), plates };
}
