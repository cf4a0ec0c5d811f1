/** `prefix:slug`: lower-case ASCII letters, digits, hyphens (and inner dots); safe in a URL. */
export const ENTITY_ID = /^[a-z]+:[a-z0-9](?:[a-z0-9.-]{0,118}[a-z0-9])?$/;
/** The discriminator of a relation. */
export const RELATION_KEY = /^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?$/;

export interface RelationIdentity {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly key?: string;
}

/** `<KIND>~<from>~<to>`, and `~<key>` where two of the same kind tie the same pair. */
export function relationId({ kind, from, to, key }: RelationIdentity): string {
  return key === undefined ? `${kind}~${from}~${to}` : `${kind}~${from}~${to}~${key}`;
}

/** JSON with sorted keys: equal content gives equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
