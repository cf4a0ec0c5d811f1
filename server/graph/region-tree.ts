import type { PlaceInTree } from '../../model/api/answers.ts';
import type { Entity } from '../../model/graph.ts';
import type { Above } from './places.ts';

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

/** Which regions things lie in, and which regions those lie in. */
export class RegionTree {
  private readonly regions: ReadonlyMap<string, Entity>;
  private readonly above: Above;
  /** For each place asked about: the most specific regions above it. */
  private readonly lowest = new Map<string, readonly string[]>();
  private readonly wider = new Map<string, ReadonlySet<string>>();

  constructor(regions: readonly Entity[], above: Above) {
    this.regions = new Map(regions.map((region) => [region.id, region]));
    this.above = above;
  }

  /** The most specific regions in which it lies, by id: itself, when it is one. */
  around(id: string): readonly string[] {
    return this.regions.has(id) ? [id] : this.over(id);
  }

  /** The regions and all above them, by id. */
  upwards(ids: readonly string[]): PlaceInTree[] {
    const all = new Set(ids);
    // A set is walked to its end while it grows.
    for (const id of all) for (const region of this.over(id)) all.add(region);
    const parents = this.parentsOf([...all].sort(byId));
    return [...all].sort(byId).flatMap((id): PlaceInTree[] => {
      const region = this.regions.get(id);
      if (!region) return [];
      const { name, nameEn, props } = region;
      const parent = parents.get(id);
      return [
        {
          id,
          name,
          ...(nameEn !== undefined && { nameEn }),
          ...(typeof props['level'] === 'string' && { level: props['level'] }),
          ...(parent !== undefined && { parent }),
        },
      ];
    });
  }

  /** One region above each; sources may say that two lie in each other, so none that would close a circle. */
  private parentsOf(ids: readonly string[]): ReadonlyMap<string, string> {
    const parents = new Map<string, string>();
    const leadsTo = (from: string, end: string): boolean => {
      for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === end) return true;
      return false;
    };
    for (const id of ids) {
      const parent = this.over(id).find((region) => !leadsTo(region, id));
      if (parent !== undefined) parents.set(id, parent);
    }
    return parents;
  }

  /** The regions met first on every way up, but for those in which another of them lies. */
  private over(id: string): readonly string[] {
    const known = this.lowest.get(id);
    if (known) return known;
    const met = this.firstMet(id);
    const lowest = met.filter((region) => !met.some((other) => this.isWithin(other, region))).sort(byId);
    this.lowest.set(id, lowest);
    return lowest;
  }

  private firstMet(id: string): readonly string[] {
    const passed = new Set([id]);
    for (const place of passed) {
      if (place !== id && this.regions.has(place)) continue;
      for (const next of this.above.get(place) ?? []) passed.add(next);
    }
    passed.delete(id);
    return [...passed].filter((place) => this.regions.has(place));
  }

  private isWithin(region: string, other: string): boolean {
    return region !== other && this.everythingAbove(region).has(other) && !this.everythingAbove(other).has(region);
  }

  private everythingAbove(id: string): ReadonlySet<string> {
    const known = this.wider.get(id);
    if (known) return known;
    const all = new Set(this.above.get(id));
    for (const place of all) for (const next of this.above.get(place) ?? []) all.add(next);
    this.wider.set(id, all);
    return all;
  }
}
