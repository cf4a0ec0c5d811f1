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

/** Whether an id is that of a relation: no other holds a tilde. */
export const isRelationId = (id: string): boolean => id.includes('~');

/** The parts of a relation's id. */
export function relationIdentity(id: string): RelationIdentity {
  const [kind = '', from = '', to = '', key] = id.split('~');
  return key === undefined ? { kind, from, to } : { kind, from, to, key };
}

/** JSON with sorted keys: equal content gives equal text. Members that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  if (value === undefined) return 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // Every record of a load comes through here: a plain loop takes half the time of entries, filter and map.
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    if (inner === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${members}}`;
}
