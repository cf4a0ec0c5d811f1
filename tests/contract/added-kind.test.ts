import { expect, test } from 'vitest';
import { ontology, type Ontology } from '../../model/ontology/index.ts';
import { readJsonl } from '../../model/schema/read-jsonl.ts';
import { describeOnBothStores } from '../support/stores.ts';
import { importText } from './fixtures/import-lines.ts';

const company = ontology.entityKinds['Company'];
const owns = ontology.relationKinds['OWNS'];
if (!company || !owns) throw new Error('The declared ontology has neither Company nor OWNS');

/** The declared ontology with a port (a kind of its own), a ferry port below it, and who berths where. */
const WITH_PORTS: Ontology = {
  entityKinds: {
    ...ontology.entityKinds,
    Port: {
      ...company,
      parent: null,
      idPrefix: 'port',
      label: { zh: '港口', en: 'Port' },
      plural: { zh: '港口', en: 'Ports' },
      properties: {
        berths: { type: 'number', label: { zh: '泊位', en: 'Berths' } },
        open: { type: 'flag', label: { zh: '开放', en: 'Open' } },
      },
      featured: ['berths'],
    },
    FerryPort: {
      ...company,
      parent: 'Port',
      idPrefix: 'port',
      label: { zh: '轮渡港', en: 'Ferry port' },
      plural: { zh: '轮渡港', en: 'Ferry ports' },
      properties: {},
      featured: [],
    },
  },
  relationKinds: {
    ...ontology.relationKinds,
    BERTHS_AT: {
      ...owns,
      label: { zh: '停靠', en: 'berths at' },
      reverse: { zh: '停靠者', en: 'is berthed at by' },
      from: ['Company'],
      to: ['Port'],
      properties: { stage: owns.properties['stage'] ?? { type: 'text', label: { zh: '阶段', en: 'Stage' } } },
    },
  },
};

const said = (sets: object): object[] => [{ source: 'source:s', statement: '如此', basis: 'stated', sets }];
const TEXT = [
  { type: 'source', id: 'source:s', title: '报告' },
  { type: 'entity', id: 'port:bayuquan', kind: 'Port', name: '鲅鱼圈港', claims: said({ berths: 61, open: true }) },
  { type: 'entity', id: 'port:ferry', kind: 'FerryPort', name: '营口轮渡', claims: said({ berths: 2 }) },
  { type: 'entity', id: 'company:ship', kind: 'Company', name: '航运', claims: said({}) },
  { type: 'relation', kind: 'BERTHS_AT', from: 'company:ship', to: 'port:bayuquan', claims: said({}) },
  { type: 'relation', kind: 'BERTHS_AT', from: 'company:ship', to: 'port:ferry', claims: said({}) },
]
  .map((line) => JSON.stringify(line))
  .join('\n');
const files = [{ file: 'ports.jsonl', text: TEXT }];

test('Kinds that are not declared are refused by the reader', () => {
  expect(readJsonl(ontology, files).errors.map(({ field }) => field)).toEqual(['kind', 'kind', 'kind', 'kind']);
});

describeOnBothStores('A kind that is only declared', (open) => {
  test('can be loaded, expanded, searched and listed', async () => {
    const store = await open({ ontology: WITH_PORTS });
    await importText(store, TEXT, WITH_PORTS);
    expect(await store.preview('company:ship')).toMatchObject({
      rows: [
        { kind: 'BERTHS_AT', direction: 'out', neighbourKind: 'Port', count: 1 },
        { kind: 'BERTHS_AT', direction: 'out', neighbourKind: 'FerryPort', count: 1 },
      ],
    });
    const query = { id: 'company:ship', kinds: ['BERTHS_AT'], sort: 'name', limit: 9 } as const;
    const { relations } = await store.neighbours({ ...query, neighbourKind: 'Port' });
    expect(relations.map(({ to }) => to)).toEqual(['port:bayuquan', 'port:ferry']);
    expect((await store.neighbours({ ...query, neighbourKind: 'FerryPort' })).total).toBe(1);
    const { items } = await store.search({ q: 'byqg', kind: 'Port', limit: 9 });
    expect(items).toMatchObject([{ entity: { id: 'port:bayuquan', kind: 'Port', props: { berths: 61, open: true } } }]);
    expect((await store.list({ kind: 'Port', sort: 'name', limit: 9 })).total).toBe(2);
    expect((await store.list({ kind: 'Port', filters: { open: ['true'] }, sort: 'name', limit: 9 })).total).toBe(1);
    expect((await store.list({ kind: 'BERTHS_AT', sort: 'name', limit: 9 })).total).toBe(2);
    expect((await store.stats()).entityKinds).toEqual([
      { kind: 'Company', count: 1 },
      { kind: 'Port', count: 1 },
      { kind: 'FerryPort', count: 1 },
    ]);
  });

  test('keeps the rules of its declaration', async () => {
    const store = await open({ ontology: WITH_PORTS });
    const wrong = TEXT.replace('"from":"company:ship","to":"port:ferry"', '"from":"port:bayuquan","to":"port:ferry"');
    await expect(importText(store, wrong, WITH_PORTS)).rejects.toMatchObject({
      code: 'records-invalid',
      errors: [{ line: 6, field: 'from', reason: expect.stringContaining('BERTHS_AT does not allow Port') }],
    });
  });
});
