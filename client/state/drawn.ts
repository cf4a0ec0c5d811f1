import type { Ontology } from '../../model/ontology/index.ts';
import type { Entity, Relation } from '../../model/graph.ts';
import { bundle, pairId, weightOf, type Bundle } from './bundles.ts';
import { stageOf } from './filters.ts';
import { remainderOf, type Graph } from './graph.ts';
import { restId, type Point, type Scene } from './scene.ts';
import { lineOf } from './stage-lines.ts';

/** A node as the canvas draws it. Flat and comparable, so that a change can be found. */
export interface DrawnNode {
  readonly id: string;
  readonly type: 'entity' | 'rest';
  /** Of a remainder: the kind of its entity. */
  readonly kind: string;
  readonly label: string;
  /** The label in full. */
  readonly name: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** A line: one relation, a closed bundle of several, or the tie of a remainder. */
export interface DrawnEdge {
  readonly id: string;
  readonly type: 'relation' | 'bundle' | 'rest';
  readonly source: string;
  readonly target: string;
  readonly family: string;
  readonly line: string;
  readonly faded: boolean;
  readonly arrow: boolean;
  readonly width: number;
  readonly label: string;
  /** An amount is stated: its label is told before others. */
  readonly weighty: boolean;
}

export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
}

/** The words on the canvas, in the reader's language. */
export interface CanvasWords {
  readonly entity: (entity: Entity) => string;
  readonly name: (entity: Entity) => string;
  readonly relation: (relation: Relation) => string;
  readonly bundle: (relations: readonly Relation[]) => string;
  readonly rest: (count: number) => string;
}

export interface DrawInput {
  readonly scene: Scene;
  /** What the filters let through of it. */
  readonly shown: Graph;
  /** Pairs whose relations are drawn one by one. */
  readonly opened: ReadonlySet<string>;
  readonly ontology: Ontology;
  readonly words: CanvasWords;
}

const ORIGIN: Point = { x: 0, y: 0 };
const REST_SIZE = 34;

/** Better connected, larger; slowly, so that a hub does not swallow its neighbours. */
const sizeOf = (degree: number): number => Math.round(28 + Math.min(28, 6 * Math.log2(1 + degree)));

/** 1 to 9 pixels by the logarithm of the amount: 1 万元 and less is thin, 100 亿元 is thick. */
export function widthOf(yuan: number): number {
  if (yuan <= 0) return 1.4;
  const steps = Math.log10(yuan) - 4;
  return Math.round(10 * Math.max(1.4, Math.min(8, 1.4 + steps))) / 10;
}

function drawnEdge({ ontology, words }: DrawInput, relation: Relation): DrawnEdge {
  const declared = ontology.relationKinds[relation.kind];
  const { style, faded } = lineOf(stageOf(relation));
  return {
    id: relation.id,
    type: 'relation',
    source: relation.from,
    target: relation.to,
    family: declared?.family ?? '',
    line: style,
    faded,
    arrow: declared?.symmetric !== true,
    width: widthOf(weightOf(relation)),
    label: words.relation(relation),
    weighty: weightOf(relation) > 0,
  };
}

/** A closed bundle looks like its weightiest relation and says how many it holds. */
function edgesOf(input: DrawInput, { id, relations }: Bundle): DrawnEdge[] {
  const [first] = relations;
  if (relations.length === 1 || input.opened.has(pairId(first)))
    return relations.map((relation) => drawnEdge(input, relation));
  const label = input.words.bundle(relations);
  // The ends of a line never change: whichever relation is the weightiest, they are in order of their ids.
  const [source = first.from, target = first.to] = [first.from, first.to].toSorted();
  return [{ ...drawnEdge(input, first), id, type: 'bundle', source, target, arrow: false, label }];
}

function restOfEntity({ scene, words }: DrawInput, entity: Entity): { node: DrawnNode; edge: DrawnEdge } | undefined {
  const left = scene.expanded.has(entity.id) ? remainderOf(scene.graph, entity.id) : 0;
  if (left === 0) return undefined;
  const id = restId(entity.id);
  const { x, y } = scene.positions.get(id) ?? scene.positions.get(entity.id) ?? ORIGIN;
  const node = {
    id,
    type: 'rest',
    kind: entity.kind,
    label: words.rest(left),
    name: words.rest(left),
    size: REST_SIZE,
    x,
    y,
  } as const;
  return { node, edge: { ...REST_EDGE, id: `${id}~tie`, source: entity.id, target: id } };
}

const REST_EDGE = {
  type: 'rest',
  family: '',
  line: 'dotted',
  faded: true,
  arrow: false,
  width: 1.4,
  label: '',
  weighty: false,
} as const;

/** Everything the canvas shows, made from the state: filtered, bundled, with the remainders. */
export function draw(input: DrawInput): Drawn {
  const { scene, words } = input;
  const { entities, relations } = input.shown;
  const nodes = new Map<string, DrawnNode>();
  const edges = new Map<string, DrawnEdge>();
  for (const entity of entities.values()) {
    const { id, kind, degree } = entity;
    const { x, y } = scene.positions.get(id) ?? ORIGIN;
    nodes.set(id, {
      id,
      type: 'entity',
      kind,
      label: words.entity(entity),
      name: words.name(entity),
      size: sizeOf(degree),
      x,
      y,
    });
    const rest = restOfEntity(input, entity);
    if (!rest) continue;
    nodes.set(rest.node.id, rest.node);
    edges.set(rest.edge.id, rest.edge);
  }
  for (const pair of bundle(relations.values())) for (const edge of edgesOf(input, pair)) edges.set(edge.id, edge);
  return { nodes, edges };
}
