import { describe, expect, test } from 'vitest';
import type { Relation, Subgraph } from '../../../../model/graph.ts';
import { flowOrder } from '../../../../client/state/layout/flow-order.ts';
import type { LayoutLink } from '../../../../client/state/layout/layout-input.ts';
import { stack } from '../../../../client/state/layout/stack.ts';
import type { Positions } from '../../../../client/state/scene.ts';
import { entity, relation } from '../../sample-graph.ts';
import { dice, hubs, laidOut, sceneOf } from './sample-pictures.ts';

const arrow = (kind: string, from: string, to: string): Relation => relation({ kind, from, to });

function picture(relations: readonly Relation[]): Subgraph {
  const ids = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return { entities: [...ids].map((id) => entity(id, { kind: 'Segment' })), relations };
}

const layered = (subgraph: Subgraph): Positions => laidOut('layered', sceneOf(subgraph)).positions;

const leadsRight = (places: Positions, { from, to }: Relation): boolean => places.get(from)!.x < places.get(to)!.x;

/** A chain of this many segments with cross links, all downstream. */
function chain(count: number, seed: number): Relation[] {
  const roll = dice(seed);
  const of = (index: number): string => `segment:s${index}`;
  return Array.from({ length: count * 2 }, (_link, index) => {
    const from = index < count - 1 ? index : Math.floor(roll() * (count - 1));
    const to = index < count - 1 ? index + 1 : from + 1 + Math.floor(roll() * (count - from - 1));
    return arrow('FEEDS', of(from), of(to));
  });
}

describe('layers', () => {
  test('lead from left to right along every tie where there are no circles', () => {
    const relations = chain(30, 3);
    const places = layered(picture(relations));
    expect(relations.filter((one) => !leadsRight(places, one))).toEqual([]);
  });

  test('turn only ties round that are part of a circle', () => {
    const circle = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ].map(([from, to]) => arrow('FEEDS', `segment:${from}`, `segment:${to}`));
    const tail = [
      ['x', 'a'],
      ['c', 'y'],
      ['y', 'z'],
    ].map(([from, to]) => arrow('FEEDS', `segment:${from}`, `segment:${to}`));
    const places = layered(picture([...circle, ...tail]));
    expect(tail.every((one) => leadsRight(places, one))).toBe(true);
    expect(circle.filter((one) => !leadsRight(places, one))).toHaveLength(1);
  });

  test('keep a chain in its direction where other ties would lead back', () => {
    const relations = chain(6, 5);
    const back = [
      arrow('ENGAGES_IN', 'segment:s5', 'segment:s1'),
      arrow('COOPERATES_WITH', 'segment:s4', 'segment:s0'),
    ];
    const places = layered(picture([...back, ...relations]));
    expect(relations.every((one) => leadsRight(places, one))).toBe(true);
  });

  test('show an ownership as a tree: each level in its column, children beside their own parent', () => {
    const owns = [1, 2, 3, 4, 5, 6].map((child) =>
      arrow('OWNS', `company:${Math.floor((child - 1) / 2)}`, `company:${child}`),
    );
    const places = layered(picture(owns));
    const column = (id: number): number => places.get(`company:${id}`)!.x;
    const height = (id: number): number => places.get(`company:${id}`)!.y;
    expect([column(1), column(3), column(4)]).toEqual([column(2), column(5), column(6)]);
    expect(column(0)).toBeLessThan(column(1));
    const [upper, lower] = [1, 2].toSorted((a, b) => height(a) - height(b)) as [number, number];
    const children = (id: number): number[] => [2 * id + 1, 2 * id + 2].map(height);
    expect(Math.max(...children(upper))).toBeLessThan(Math.min(...children(lower)));
    // The parent stands in the middle of its children.
    expect(height(1)).toBeCloseTo((height(3) + height(4)) / 2, -1);
  });

  test('stand side by side where there are many of the same', () => {
    const many = Array.from({ length: 200 }, (_one, index) => arrow('LOCATED_IN', `company:c${index}`, 'park:hub'));
    const places = [...layered(picture(many)).values()];
    const height = Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y));
    const width = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
    expect(height).toBeLessThan(2 * width);
    expect(many.every((one) => leadsRight(layered(picture(many)), one))).toBe(true);
  });

  test('let a long tie pass beside what stands between its ends', () => {
    const relations = [
      arrow('FEEDS', 'segment:a', 'segment:b'),
      arrow('FEEDS', 'segment:b', 'segment:c'),
      arrow('FEEDS', 'segment:a', 'segment:c'),
    ];
    const places = layered(picture(relations));
    const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(`segment:${id}`)!);
    expect(Math.abs((a!.y + c!.y) / 2 - b!.y)).toBeGreaterThan(40);
  });

  test('are drawn for each part that hangs together by itself, none over another', () => {
    const parts = ['a', 'b', 'c'].map((name) => [
      arrow('FEEDS', `segment:${name}1`, `segment:${name}2`),
      arrow('FEEDS', `segment:${name}2`, `segment:${name}3`),
    ]);
    const places = layered(picture(parts.flat()));
    const rows = ['a', 'b', 'c'].map((name) => [1, 2, 3].map((index) => places.get(`segment:${name}${index}`)!.y));
    for (const row of rows) expect(new Set(row).size).toBe(1);
  });
});

describe('the order along ties', () => {
  test('puts no link backwards that is in no circle, in any graph', () => {
    const { entities, relations } = hubs(80, 150, 11);
    const ids = entities.map(({ id }) => id);
    const links = relations.map(({ from, to }): LayoutLink => [from, to, 1]);
    const place = new Map(flowOrder(ids, links).map((id, index) => [id, index]));
    const reaches = (start: string): Set<string> => {
      const seen = new Set([start]);
      for (const id of seen) for (const [from, to] of links) if (from === id) seen.add(to);
      return seen;
    };
    const backwards = links.filter(([from, to]) => place.get(from)! > place.get(to)!);
    for (const [from, to] of backwards) expect(reaches(to)).toContain(from);
    expect([...place.keys()].toSorted()).toEqual(ids.toSorted());
  });
});

describe('a stack', () => {
  test('leaves alone what has room', () => {
    expect(
      stack([
        { wish: 0, height: 10 },
        { wish: 50, height: 10 },
      ]),
    ).toEqual([0, 50]);
  });

  test('parts what wants the same place evenly', () => {
    const same = { wish: 5, height: 10 };
    expect(stack([same, same, same])).toEqual([-5, 5, 15]);
  });

  test('keeps order and distance, whatever is wished for', () => {
    const roll = dice(9);
    const things = Array.from({ length: 200 }, () => ({ wish: roll() * 500, height: 1 + roll() * 30 }));
    const places = stack(things);
    places.slice(1).forEach((place, index) => {
      const room = (things[index]!.height + things[index + 1]!.height) / 2;
      expect(place - places[index]!).toBeGreaterThanOrEqual(room - 1e-6);
    });
  });
});
