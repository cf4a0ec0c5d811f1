import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point, Positions } from '../scene.ts';
import { arrangeInRings } from './rings.ts';
import { separate } from './separate.ts';
import { centreOf, rounded, STRETCH, type LayoutInput, type LayoutNode } from './layout-input.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly fixed: boolean;
}

const LINK_LENGTH = 150;
const ELBOW_ROOM = 66;

function bodyOf({ id, at, fixed }: LayoutNode): Body {
  if (!at) return { id, fixed };
  const place = { x: at.x / STRETCH, y: at.y };
  return fixed ? { id, fixed, ...place, fx: place.x, fy: place.y } : { id, fixed, ...place };
}

/**
 * Lets d3-force find places. What is fixed stays exactly; the same input gives the same places.
 * @param ticks how long it goes on; fewer where most is fixed
 * @returns the places of what was not fixed, in whole pixels
 */
export function force(input: LayoutInput, centre: Point, ticks: number, linkLength = LINK_LENGTH): Positions {
  const bodies = input.nodes.map(bodyOf);
  const links = input.links.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, never>(links as never[])
        .id(({ id }) => id)
        .distance(linkLength)
        .strength(0.5),
    )
    .force('charge', forceManyBody<Body>().strength(-1100).distanceMax(900))
    .force('collide', forceCollide<Body>(ELBOW_ROOM).strength(1).iterations(2))
    .force('x', forceX<Body>(centre.x / STRETCH).strength(0.03))
    .force('y', forceY<Body>(centre.y).strength(0.04))
    .stop()
    .tick(ticks);
  const at = ({ x = 0, y = 0 }: Body): Point => rounded({ x: x * STRETCH, y });
  const [fixed, free] = [bodies.filter((body) => body.fixed), bodies.filter((body) => !body.fixed)];
  return separate(new Map(free.map((body) => [body.id, at(body)])), fixed.map(at));
}

const WHOLE_TICKS = 300;

/**
 * Finds new places for everything; the middle of the picture stays where it was. What has no place begins on a ring
 * by its distance from the hub, which leaves fewer lines to cross than a start at random.
 */
export function arrangeByForce(input: LayoutInput, around?: string): Positions {
  const starts = arrangeInRings(input, around);
  const nodes = input.nodes.map((node) => {
    const at = node.at ?? starts.get(node.id);
    return { ...node, ...(at && { at }) };
  });
  const points = input.nodes.flatMap(({ at }) => (at ? [at] : []));
  return force({ ...input, nodes }, centreOf(points), WHOLE_TICKS);
}
