import neo4j from 'neo4j-driver';
import type { WriteRow } from './write-statements.ts';

/* A JavaScript number becomes a FLOAT. These are counts and numbers of batches and lines: whole numbers. */
const WHOLE = [
  'degree',
  'batches',
  'lines',
  'claimCount',
  'conflictCount',
  'number',
  'entities',
  'relations',
  'claims',
  'sources',
] as const;

function whole(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  return Array.isArray(value) ? value.map(whole) : value;
}

function withWholeNumbers(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...fields };
  for (const name of WHOLE) if (name in changed) changed[name] = whole(changed[name]);
  return changed;
}

/** Rows as the driver must get them. */
export function boltRows(rows: readonly WriteRow[]): Record<string, unknown>[] {
  return rows.map(({ props, ...row }) => ({
    ...withWholeNumbers({ ...row }),
    ...(props && { props: withWholeNumbers(props) }),
  }));
}
