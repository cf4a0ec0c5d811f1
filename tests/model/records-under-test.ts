import { ontology } from '../../model/ontology/index.ts';
import { recordReader } from '../../model/schema/record-schemas.ts';

type Json = Record<string, unknown>;

const read = recordReader(ontology);

export const CLAIM: Json = {
  source: 'source:report',
  lines: [3, 4],
  statement: '报告说明了这一点',
  basis: 'stated',
  sets: {},
};

export const claim = (more: Json): Json => ({ ...CLAIM, ...more });
export const sets = (props: Json): { claims: Json[] } => ({ claims: [claim({ sets: props })] });

export const sourceLine = (more: Json = {}): Json => ({
  type: 'source',
  id: 'source:report',
  title: '报告',
  date: '2022-09-11',
  ...more,
});

export const companyLine = (more: Json = {}): Json => ({
  type: 'entity',
  id: 'company:jinchen',
  kind: 'Company',
  name: '金辰机械',
  claims: [CLAIM],
  ...more,
});

export const projectLine = (more: Json = {}): Json =>
  companyLine({ id: 'project:ring', kind: 'Project', name: '环线', ...more });

export const regionLine = (more: Json = {}): Json =>
  companyLine({ id: 'region:210800', kind: 'Region', name: '营口市', ...more });

export const relationLine = (more: Json = {}): Json => ({
  type: 'relation',
  kind: 'INVESTS_IN',
  from: 'company:jinchen',
  to: 'project:ring',
  claims: [CLAIM],
  ...more,
});

/** What is wrong with a record, as `field: reason`; empty when nothing is. */
export function faults(value: unknown): string[] {
  const reading = read(value);
  return 'errors' in reading ? reading.errors.map(({ field, reason }) => `${field}: ${reason}`) : [];
}
