import { describe, expect, test } from 'vitest';
import type { FacetIndex } from '../../../../client/state/filters/facets.ts';
import { isInside } from '../../../../client/state/layout/geometry.ts';
import { takeFromScene, type Plate, type Scene } from '../../../../client/state/scene.ts';
import { FREE, hubs, laidOut, nearest, sceneOf, withPlaces } from './sample-pictures.ts';

/** Country, provinces, cities, counties. */
const TREE: Readonly<Record<string, { name: string; level: string; parent?: string }>> = {
  'region:cn': { name: '全国', level: 'country' },
  'region:ln': { name: '辽宁省', level: 'province', parent: 'region:cn' },
  'region:gd': { name: '广东省', level: 'province', parent: 'region:cn' },
  'region:yk': { name: '营口市', level: 'city', parent: 'region:ln' },
  'region:fx': { name: '阜新市', level: 'city', parent: 'region:ln' },
  'region:sz': { name: '深圳市', level: 'city', parent: 'region:gd' },
  'region:xs': { name: '西市区', level: 'county', parent: 'region:yk' },
};

const places: FacetIndex['places'] = new Map(Object.entries(TREE).map(([id, place]) => [id, { id, ...place }]));

/** The first entities of a picture lie in these regions, so many in each; the others nowhere. */
function lying(scene: Scene, counts: Readonly<Record<string, number>>): FacetIndex {
  const regions = Object.entries(counts).flatMap(([region, count]) => Array.from({ length: count }, () => region));
  const of = [...scene.graph.entities.keys()].map((id, index) => {
    const region = regions[index];
    return [id, { sources: [], ...(region !== undefined && { regions: [region] }) }] as const;
  });
  return { of: new Map(of), places };
}

const overlap = (a: Plate, b: Plate): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const scene = sceneOf(hubs(60, 80));
const COUNTS = { 'region:yk': 14, 'region:xs': 3, 'region:fx': 9, 'region:sz': 6, 'region:gd': 4 };

describe('by region', () => {
  const facets = lying(scene, COUNTS);
  const { positions, plates } = laidOut('region', scene, facets);

  /** The plates an entity stands on. */
  const platesUnder = (id: string): string[] =>
    plates.filter((plate) => isInside(positions.get(id)!, plate)).map((plate) => plate.id);

  test('everything stands on the plate of its region, and on no other', () => {
    for (const [id, { regions = [''] }] of facets.of) {
      const city = regions[0] === 'region:xs' ? 'region:yk' : regions[0];
      expect(platesUnder(id)).toEqual([city]);
    }
  });

  test('no plate lies on another, and nothing on anything', () => {
    for (const one of plates) for (const other of plates) if (one !== other) expect(overlap(one, other)).toBe(false);
    expect(nearest(positions.values())).toBeGreaterThanOrEqual(FREE);
  });

  test('the plates have the names of their regions, the largest first, and what lies nowhere comes last', () => {
    expect(plates.map(({ name }) => name)).toEqual(['营口市', '阜新市', '深圳市', '广东省', '']);
  });

  test('plates are whole pixels, with room for a name above what stands on them', () => {
    for (const plate of plates) {
      expect([plate.x, plate.y, plate.width, plate.height].every(Number.isInteger)).toBe(true);
      const own = [...positions.values()].filter((at) => isInside(at, plate));
      expect(Math.min(...own.map(({ y }) => y)) - plate.y).toBeGreaterThan(60);
    }
  });

  test('a city of which there is hardly anything counts to its province', () => {
    const few = lying(scene, { 'region:yk': 14, 'region:fx': 9, 'region:sz': 1, 'region:gd': 4 });
    expect(laidOut('region', scene, few).plates.map(({ id }) => id)).toEqual([
      'region:yk',
      'region:fx',
      'region:gd',
      '',
    ]);
  });

  test('a province never counts to the country', () => {
    const few = lying(scene, { 'region:yk': 14, 'region:fx': 9, 'region:sz': 1 });
    expect(laidOut('region', scene, few).plates.map(({ id }) => id)).toContain('region:gd');
  });

  test('no plate is laid over what is pinned', () => {
    const laid = withPlaces(scene, laidOut('force', scene));
    const pinned = new Set([...scene.graph.entities.keys()].filter((_id, index) => index % 12 === 0));
    const arranged = laidOut('region', { ...laid, pinned }, facets);
    for (const id of pinned)
      expect(arranged.plates.filter((plate) => isInside(laid.positions.get(id)!, plate))).toEqual([]);
    for (const one of arranged.plates)
      for (const other of arranged.plates) if (one !== other) expect(overlap(one, other)).toBe(false);
  });

  test('a plate goes with the last that stands on it', () => {
    const laid = withPlaces(scene, { positions, plates });
    const shenzhen = [...facets.of].filter(([, { regions }]) => regions?.includes('region:sz')).map(([id]) => id);
    expect(takeFromScene(laid, new Set(shenzhen.slice(1))).plates).toEqual(plates);
    expect(takeFromScene(laid, new Set(shenzhen)).plates.map(({ id }) => id)).not.toContain('region:sz');
  });

  test('all other layouts take the plates away', () => {
    expect(laidOut('force', { ...scene, plates }, facets).plates).toEqual([]);
  });
});
