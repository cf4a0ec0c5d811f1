import type { EndpointName } from '../../model/api/endpoints.ts';

const KIB = 1024;
const STANDARD = 256 * KIB;

/** Where a list of ids or names needs more: an id of an entity takes up to 135 bytes, most take 30. */
const LARGER: Partial<Record<EndpointName, number>> = {
  // 1,000 names of 200 characters
  match: 640 * KIB,
  // 20,000 of the longest ids
  subgraph: 2688 * KIB,
  facets: 2688 * KIB,
  // 20,000 ids of entities, and 50,000 of relations of 70 bytes
  exportSelection: 4096 * KIB,
};

/** The largest body that an endpoint reads, in bytes. */
export function bodyLimit(name: EndpointName): number {
  return LARGER[name] ?? STANDARD;
}

/** `262144` as `256kb`. */
export function sizeInWords(bytes: unknown): string {
  return `${Math.floor(Number(bytes) / KIB)}kb`;
}
