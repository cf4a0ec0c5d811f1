import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subgraph } from '../../../../model/graph.ts';
import { NO_FACETS } from '../../../../client/state/filters/facets.ts';
import { arrange } from '../../../../client/state/layout/arrange.ts';
import { clearLines } from '../../../../client/state/layout/clear-lines.ts';
import { distanceToLine } from '../../../../client/state/layout/geometry.ts';
import { layoutInput } from '../../../../client/state/layout/input-of.ts';
import type { LayoutInput } from '../../../../client/state/layout/layout-input.ts';
import { placeAround } from '../../../../client/state/layout/place-around.ts';
import { Room } from '../../../../client/state/layout/room.ts';
import { separate } from '../../../../client/state/layout/separate.ts';
import { addToScene, moveInScene, type Point, type Positions, type Scene } from '../../../../client/state/scene.ts';
import { entity, relation } from '../../sample-graph.ts';
import { dice, FREE, hubs, laidOut, nearest, sceneOf, withPlaces } from './sample-pictures.ts';

/** So near the middle of a shape a line seems to lead to it: a little more than half of the largest. */
const UNDER = 34;

/** What has a place is fixed, as the page orders it. */
const inputOf = (scene: Scene): LayoutInput =>
  layoutInput({ scene, facets: NO_FACETS }, (id) => scene.positions.has(id));

/** Lines that pass under a shape they do not lead to, of those that come or that something new lies on. */
function misleading({ nodes, links }: LayoutInput, fresh: Positions): number {
  const all: Positions = new Map([...nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])), ...fresh]);
  const isUnder = (from: string, to: string, under: Positions): boolean => {
    const [a, b] = [all.get(from)!, all.get(to)!];
    return [...under].some(([id, at]) => id !== from && id !== to && distanceToLine(at, a, b) < UNDER);
  };
  return links.filter(([from, to]) => isUnder(from, to, fresh.has(from) || fresh.has(to) ? all : fresh)).length;
}

/** A picture of which the last come when the others are laid out. */
function grown(count: number, fresh: number, seed: number): LayoutInput {
  const all = hubs(count, Math.round(1.5 * count), seed);
  const first = new Set(all.entities.slice(0, count - fresh).map(({ id }) => id));
  const before: Subgraph = {
    entities: all.entities.filter(({ id }) => first.has(id)),
    relations: all.relations.filter(({ from, to }) => first.has(from) && first.has(to)),
  };
  const laid = withPlaces(sceneOf(before), laidOut('force', sceneOf(before)));
  return inputOf(addToScene(laid, all, new Map()));
}

const placesOf = ({ nodes }: LayoutInput): Point[] => nodes.flatMap(({ at }) => (at ? [at] : []));

const nearestPlaces = (input: LayoutInput): Positions => separate(placeAround(input), new Room(placesOf(input)));

describe('the lines of what comes', () => {
  test('do not pass under an entity that stands between two others', () => {
    const ends = ['company:a', 'company:b', 'company:c'].map((id) => entity(id));
    const scene = moveInScene(
      sceneOf({ entities: ends, relations: [] }),
      new Map([
        ['company:a', { x: -450, y: 0 }],
        ['company:b', { x: 450, y: 0 }],
        ['company:c', { x: -200, y: 0 }],
      ]),
    );
    const ties = ['company:a', 'company:b'].map((from) => relation({ kind: 'INVESTS_IN', from, to: 'project:d' }));
    const added = { entities: [entity('project:d', { kind: 'Project' })], relations: ties };
    const input = inputOf(addToScene(scene, added, new Map()));
    // Halfway is free, but seen from there the third stands before the first.
    expect(misleading(input, new Map([['project:d', { x: 0, y: 0 }]]))).toBe(1);
    const { positions } = arrange({ how: 'around', input });
    expect(misleading(input, positions)).toBe(0);
    expect(Math.abs(positions.get('project:d')!.x)).toBeLessThan(300);
  });

  test('mislead less than half as often as at the nearest places, in any picture', () => {
    let [before, after] = [0, 0];
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 120 }), fc.integer(), (count, seed) => {
        const input = grown(count, Math.ceil(count / 6), seed);
        const near = nearestPlaces(input);
        const clear = clearLines(input, near);
        before += misleading(input, near);
        after += misleading(input, clear);
        expect(misleading(input, clear)).toBeLessThanOrEqual(misleading(input, near));
        expect(nearest([...placesOf(input), ...clear.values()])).toBeGreaterThanOrEqual(FREE);
      }),
      { numRuns: 40 },
    );
    expect(after).toBeLessThan(before / 2);
  });

  test('are the same for the same picture, and places of what was there are not among them', () => {
    const places = (): Positions => arrange({ how: 'around', input: grown(60, 12, 5) }).positions;
    expect(places()).toEqual(places());
    expect(places().size).toBe(12);
  });

  test('are found within a second for 500 that come to 2,000', () => {
    const many = sceneOf(hubs(2000, 4000, 5));
    const there = layoutInput({ scene: withPlaces(many, laidOut('force', many)), facets: NO_FACETS }, () => true);
    const roll = dice(3);
    const any = (): string => there.nodes[Math.floor(roll() * there.nodes.length)]!.id;
    const nodes = Array.from({ length: 500 }, (_one, index) => ({ id: `project:z${index}`, kind: 3, fixed: false }));
    const links = nodes.flatMap(({ id }) => [[id, any(), 2] as const, [id, any(), 2] as const]);
    const input = { ...there, nodes: [...there.nodes, ...nodes], links: [...there.links, ...links] };
    const started = process.cpuUsage();
    arrange({ how: 'around', input });
    // Half of this on an idle machine.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
