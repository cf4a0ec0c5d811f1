import { describe, expect, test } from 'vitest';
import { growthAt, planLabels } from '../../../client/canvas/label-plan.ts';
import { Grid, placedLabels, type Box, type Label } from '../../../client/canvas/label-priority.ts';
import { nearLines } from '../../../client/canvas/near-lines.ts';
import type { Drawn, DrawnEdge, DrawnNode } from '../../../client/state/drawn/drawn.ts';

const EVERYWHERE: Box = { x: 0, y: 0, width: 1e6, height: 1e6 };
const NONE: ReadonlySet<string> = new Set();

function node(id: string, x: number, y: number, more: Partial<DrawnNode> = {}): DrawnNode {
  return {
    id,
    type: 'entity',
    kind: 'Company',
    label: '辽宁金辰机械',
    name: id,
    size: 32,
    pinned: false,
    x,
    y,
    ...more,
  };
}

function edge(id: string, source: string, target: string, more: Partial<DrawnEdge> = {}): DrawnEdge {
  const look = {
    family: '',
    line: 'solid',
    faded: false,
    arrow: true,
    curved: false,
    width: 2,
    weighty: false,
  } as const;
  return { id, type: 'relation', source, target, label: '投资 2亿元', brief: '2亿元', ...look, ...more };
}

function picture(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[] = []): Drawn {
  const byId = <T extends { id: string }>(all: readonly T[]): Map<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return { nodes: byId(nodes), edges: byId(edges), plates: new Map() };
}

const plan = (drawn: Drawn, zoom = 1, chosen = NONE) => planLabels(drawn, { chosen, zoom, view: EVERYWHERE });

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Always the same numbers between 0 and 1. */
function dice(): () => number {
  let seed = 11;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}

const crowd = (count: number): Label[] => {
  const roll = dice();
  return Array.from({ length: count }, (_one, index) => ({
    id: `n${index}`,
    places: [{ x: 9000 * roll(), y: 6000 * roll() }],
    width: 60 + 60 * roll(),
    height: 14,
    weight: Math.round(60 * roll()),
  }));
};

describe('of two thousand labels', () => {
  test('none lies on another, and each that is hidden has a weightier one in its way', () => {
    const labels = crowd(2000);
    const placed = placedLabels(labels);
    const box = ({ places: [at = { x: 0, y: 0 }], width, height }: Label): Box => ({ ...at, width, height });
    const told = labels.filter(({ id }) => placed.has(id));
    for (const [index, one] of told.entries())
      expect(told.slice(index + 1).some((other) => overlap(box(one), box(other)))).toBe(false);
    for (const one of labels.filter(({ id }) => !placed.has(id)))
      expect(told.some((other) => overlap(box(one), box(other)) && other.weight >= one.weight)).toBe(true);
  });

  test('those that stay are found quickly', () => {
    const labels = crowd(2000);
    const times = Array.from({ length: 7 }, () => {
      const begin = performance.now();
      placedLabels(labels);
      return performance.now() - begin;
    });
    // 10 ms on a machine that has nothing else to do; here others may be at work.
    expect(Math.min(...times)).toBeLessThan(30);
  });
});

describe('a grid', () => {
  test('finds a large box and a small one wherever they begin', () => {
    const grid = new Grid<Box>(50);
    grid.put({ x: -210, y: 40, width: 500, height: 20 });
    expect(grid.covers({ x: 30, y: 45, width: 4, height: 4 })).toBe(true);
    expect(grid.covers({ x: -461, y: 40, width: 4, height: 4 })).toBe(true);
    expect(grid.covers({ x: 50, y: 45, width: 4, height: 4 })).toBe(false);
  });
});

describe('words on lines', () => {
  const ends = [node('a', 0, 0), node('b', 400, 0)];

  test('stand in the middle where nothing is in their way', () => {
    expect(plan(picture(ends, [edge('e', 'a', 'b')])).edges.get('e')?.shift).toEqual({ x: 0, y: 0 });
  });

  test('move along their line where a shape would hide them', () => {
    const between = picture([...ends, node('c', 200, 4, { label: '' })], [edge('e', 'a', 'b')]);
    const shift = plan(between).edges.get('e')?.shift;
    expect(Math.abs(shift?.x ?? 0)).toBeGreaterThan(40);
    expect(shift?.y).toBeCloseTo(0);
  });

  test('are left out where a shape would cut them anywhere on the line, be it by its rim', () => {
    const row = [60, 130, 200, 270, 340].map((x) => node(`c${x}`, x, 20, { label: '' }));
    expect(plan(picture([...ends, ...row], [edge('e', 'a', 'b')])).edges.size).toBe(0);
    const aside = row.map((one) => ({ ...one, y: 26 }));
    expect(plan(picture([...ends, ...aside], [edge('e', 'a', 'b')])).edges.size).toBe(1);
  });

  test('say the amount alone where there is no room for more', () => {
    const near = picture([node('a', 0, 0), node('b', 84, 0)], [edge('e', 'a', 'b')]);
    expect(plan(near).edges.get('e')?.text).toBe('2亿元');
    expect(plan(picture(ends, [edge('e', 'a', 'b')])).edges.get('e')?.text).toBe('投资 2亿元');
  });

  test('of the largest amounts come before others', () => {
    const crossed = [node('a', 0, -100), node('b', 0, 100), node('c', -100, 0), node('d', 100, 0)];
    const lines = [edge('e', 'a', 'b', { width: 2 }), edge('f', 'c', 'd', { width: 7 })];
    const told = plan(
      picture(
        crossed,
        lines.map((one) => ({ ...one, weighty: true, brief: '' })),
      ),
    ).edges;
    expect(told.get('f')?.shift).toEqual({ x: 0, y: 0 });
    expect(told.get('e')?.shift).not.toEqual({ x: 0, y: 0 });
  });

  test('of the largest amounts come before names, which then stand aside', () => {
    const upright = [node('a', 0, 0), node('b', 0, 120)];
    const plain = plan(picture(upright, [edge('e', 'a', 'b')]));
    expect(plain.nodes.get('a')?.shift.x).toBe(0);
    const large = plan(picture(upright, [edge('e', 'a', 'b', { weighty: true })]));
    expect(large.edges.get('e')).toMatchObject({ shift: { x: 0, y: 0 }, text: '投资 2亿元' });
    expect(large.nodes.get('a')?.shift.x).not.toBe(0);
  });

  test('are left out where the line is shorter than they are', () => {
    expect(plan(picture([node('a', 0, 0), node('b', 60, 0)], [edge('e', 'a', 'b')])).edges.size).toBe(0);
  });

  test('are told of amounts only, where there are many lines', () => {
    const rows = Array.from({ length: 30 }, (_one, index) => [
      node(`a${index}`, 0, 80 * index),
      node(`b${index}`, 500, 80 * index),
    ]);
    const lines = rows.map((_row, index) => edge(`e${index}`, `a${index}`, `b${index}`, { weighty: index < 3 }));
    expect([...plan(picture(rows.flat(), lines)).edges.keys()]).toEqual(['e0', 'e1', 'e2']);
  });

  test('of a selected line are told in any case', () => {
    const short = picture([node('a', 0, 0), node('b', 70, 0)], [edge('e', 'a', 'b')]);
    expect(plan(short, 1, new Set(['e'])).edges.has('e')).toBe(true);
  });
});

describe('names', () => {
  test('of what is selected are told whatever they cover, unless so much is selected that it would not help', () => {
    const heap = Array.from({ length: 50 }, (_one, index) => node(`n${index}`, index, index));
    const ids = heap.map(({ id }) => id);
    expect(plan(picture(heap), 1, new Set(['n7'])).nodes.has('n7')).toBe(true);
    expect(plan(picture(heap), 1, new Set(ids)).nodes.size).toBeLessThan(8);
  });

  test('stand beside their shape where another shape or name is below it', () => {
    const row = picture([node('a', 0, 0), node('b', 0, 40), node('c', 0, 80), node('d', 0, 120)]);
    const told = plan(row).nodes;
    expect(told.size).toBe(4);
    expect(told.get('d')?.shift.x).toBe(0);
    for (const id of ['a', 'b', 'c']) expect(Math.abs(told.get(id)?.shift.x ?? 0)).toBeGreaterThan(40);
  });

  test('stand where they are seen whole; from afar half ones at the edge are left out, but for the best known', () => {
    const sight = { x: 0, y: 0, width: 2000, height: 90_000 };
    const near = planLabels(picture([node('a', 980, 0)]), { chosen: NONE, zoom: 1, view: EVERYWHERE, sight });
    expect(near.nodes.get('a')?.shift.x).toBeLessThan(-40);
    const column = Array.from({ length: 80 }, (_one, index) =>
      node(`n${index}`, 0, 900 * index - 36_000, { size: index < 12 ? 56 : 32, label: '辽宁金辰机械股份有限公司' }),
    );
    const toldIn = (width: number): number =>
      planLabels(picture(column), { chosen: NONE, zoom: 0.1, view: EVERYWHERE, sight: { ...sight, width } }).nodes.size;
    expect([toldIn(2000), toldIn(1200)]).toEqual([80, 12]);
  });

  test('of remainders are told before those of entities: what is not shown is told', () => {
    const both = picture([
      node('a', 0, 0, { size: 56 }),
      node('company:a~rest', 10, 12, { type: 'rest', label: '其余 64', size: 40 }),
      ...[70, -70].map((x) => node(`n${x}`, x, 6, { label: '' })),
    ]);
    expect(plan(both).nodes.has('company:a~rest')).toBe(true);
  });

  test('of groups come before those of entities', () => {
    const both = picture([node('a', 0, 0, { size: 56 }), node('group~Company', 10, 12, { type: 'group', size: 40 })]);
    expect(plan(both).nodes.get('group~Company')?.shift.x).toBe(0);
    expect(plan(both).nodes.get('a')?.shift.x).not.toBe(0);
  });

  test.each([2, 1, 0.4, 0.15, 0.05])('can be read at zoom %d', (zoom) => {
    const told = plan(picture([node('a', 0, 0), node('b', 40_000, 0)]), zoom).nodes;
    expect((told.get('a')?.font ?? 0) * zoom).toBeGreaterThan(8);
    expect(growthAt(zoom)).toBeGreaterThan(0);
  });

  test('of regions stand on their plates, within them', () => {
    const plate = { id: 'r', name: '营口市', x: 0, y: 0, width: 300, height: 200 };
    const told = plan({ ...picture([]), plates: new Map([['r', plate]]) }, 0.2).plates.get('r');
    expect(told?.font).toBeLessThanOrEqual(48);
    expect(told?.shift.y).toBeGreaterThan(told?.font ?? 0);
  });
});

describe('lines', () => {
  const many = Array.from({ length: 400 }, (_one, index) => [
    node(`a${index}`, 900 * index, 0),
    node(`b${index}`, 900 * index, 300),
  ]);
  const lines = many.map((_pair, index) => edge(`e${index}`, `a${index}`, `b${index}`));
  const view: Box = { x: 0, y: 150, width: 2000, height: 600 };

  test('are all drawn in full while there are few', () => {
    const few = picture(many.slice(0, 20).flat(), lines.slice(0, 20));
    expect(nearLines(few, 0.1, view).size).toBe(20);
  });

  test('of many are drawn in full where they are seen from near', () => {
    const all = picture(many.flat(), lines);
    expect(nearLines(all, 0.2, view).size).toBe(0);
    expect([...nearLines(all, 1, view)]).toEqual(['e0', 'e1']);
  });

  test('of many in view none is, because heads and strokes would only blacken it', () => {
    const crossed = Array.from({ length: 900 }, (_one, index) => edge(`x${index}`, 'a0', `b${index % 400}`));
    expect(nearLines(picture(many.flat(), crossed), 1, view).size).toBe(0);
  });
});
