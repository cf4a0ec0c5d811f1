import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Force,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../scene.ts';
import { STRETCH } from './geometry.ts';
import type { LayoutLink, LayoutNode, OnProgress } from './layout-input.ts';

/** In coordinates that are squeezed sideways, so that all directions are alike. */
export interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly node: LayoutNode;
  /** Where it is drawn to, though not hard. */
  readonly home: Point;
}

export interface Forces {
  readonly bodies: Body[];
  /** Both ends are among the bodies. */
  readonly links: readonly LayoutLink[];
  readonly ticks: number;
  readonly linkLength: number;
  /** Pushes besides those among the bodies. */
  readonly push?: Force<Body, never>;
  readonly onProgress?: OnProgress;
}

export const squeezed = ({ x, y }: Point): Point => ({ x: x / STRETCH, y });
export const stretched = ({ x = 0, y = 0 }: SimulationNodeDatum): Point => ({ x: x * STRETCH, y });

export function bodyOf(node: LayoutNode, start: Point | undefined, centre: Point): Body {
  const { id, fixed, at } = node;
  const home = squeezed(centre);
  if (fixed && at) {
    const { x, y } = squeezed(at);
    return { id, node, home, x, y, fx: x, fy: y };
  }
  return { id, node, home, ...(start && squeezed(start)) };
}

const ELBOW_ROOM = 60;
const GROUP_ROOM = 100;
/** A remainder stands close to its entity. */
const BESIDE = 95;
const CROWD = 44;
/** In a picture that is smaller than this, ties hold faster. */
const SMALL = 600;
/** From this share on bodies push each other aside; before, they have to get past each other. */
const SOLID_FROM = 0.55;
const STEP = 8;

interface Spring extends SimulationLinkDatum<Body> {
  readonly length: number;
  readonly strength: number;
}

/** A tie to one that has many is longer: they need the room around it. Between two that have many it is weaker, so that they part. */
function springsOf({ links, linkLength, bodies }: Forces): Spring[] {
  const rests = new Set(bodies.flatMap(({ id, node }) => (node.beside === undefined ? [] : [id])));
  const pull = Math.max(1, SMALL / bodies.length);
  const ties = new Map<string, number>();
  for (const [a, b] of links) for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return links.map(([source, target]) => {
    const [few = 1, many = 1] = [ties.get(source) ?? 1, ties.get(target) ?? 1].toSorted((a, b) => a - b);
    const length = rests.has(target) ? BESIDE : Math.max(linkLength, CROWD * Math.sqrt(many));
    return { source, target, length, strength: Math.min(0.5, pull / few) };
  });
}

const linkForce = (forces: Forces): Force<Body, Spring> =>
  forceLink<Body, Spring>(springsOf(forces))
    .id(({ id }) => id)
    .distance(({ length }) => length)
    .strength(({ strength }) => strength);

const collision = (): Force<Body, never> =>
  forceCollide<Body>(({ node }) => (node.group ? GROUP_ROOM : ELBOW_ROOM))
    .strength(1)
    .iterations(2);

/** Lets d3-force move the bodies. What is fixed stays; the same bodies in the same order come to the same places. */
export function simulate(forces: Forces): void {
  const { bodies, ticks, push, onProgress } = forces;
  const simulation = forceSimulation(bodies)
    .force('link', linkForce(forces))
    .force('charge', forceManyBody<Body>().strength(-1100).distanceMax(2000).theta(1.6))
    .force('x', forceX<Body>(({ home }) => home.x).strength(0.03))
    .force('y', forceY<Body>(({ home }) => home.y).strength(0.04))
    .force('push', push ?? null)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  for (let done = 0; done < ticks; done += STEP) {
    if (done >= SOLID_FROM * ticks && !simulation.force('collide')) simulation.force('collide', collision());
    simulation.tick(Math.min(STEP, ticks - done));
    onProgress?.(Math.min(1, (done + STEP) / ticks));
  }
}
