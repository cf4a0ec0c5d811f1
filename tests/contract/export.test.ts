import { expect, test } from 'vitest';
import { ontology } from '../../model/ontology/index.ts';
import { relationId } from '../../model/ids.ts';
import { readJsonl } from '../../model/schema/read-jsonl.ts';
import { describeOnBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { everyAnswer, exported } from './fixtures/every-answer.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const idsOf = (records: readonly object[]): string[] =>
  records.map((record) => ('id' in record ? String(record.id) : 'from' in record ? 'relation' : ''));

describeOnBothStores('The export', (open) => {
  test('holds sources, then entities, then relations, each by id', async () => {
    const store = await open();
    await load(store, 'coast', COAST.toReversed());
    const records = await exported(store);
    expect(records.map(({ type }) => type)).toEqual([
      ...Array(3).fill('source'),
      ...Array(16).fill('entity'),
      ...Array(18).fill('relation'),
    ]);
    for (const part of [records.slice(0, 3), records.slice(3, 19)]) expect(idsOf(part)).toEqual(idsOf(part).toSorted());
  });

  test('writes records as the exchange format has them', async () => {
    const store = await open();
    const { date: _date, ...undated } = REPORT;
    const company = entity('company:a', { name: '甲', nameEn: 'A', aliases: ['一'], sets: { listed: true } });
    const tie = relation('OWNS', 'company:a', 'company:b', { key: 'k', sets: { share: 51 } });
    await load(store, 'one', [undated, company, entity('company:b', { name: '乙' }), tie]);
    const [source, first, second, last] = await exported(store);
    expect(source).toEqual(undated);
    expect(first).toMatchObject(company);
    expect(second).toMatchObject({ type: 'entity', name: '乙' });
    expect(Object.keys(second ?? {})).not.toContain('nameEn');
    expect(last).toMatchObject(tie);
    expect(Object.keys(tie.claims[0] ?? {})).toEqual(Object.keys((last as typeof tie).claims[0] ?? {}));
  });

  test('read into an empty store gives equal answers', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    await load(store, 'names', [
      entity('company:jinchen', {
        name: '金辰股份',
        nameEn: 'JC',
        claims: [claim({ industry: '光伏' }, { source: NOTICE.id })],
      }),
    ]);
    const expected = await everyAnswer(store);
    const text = (await exported(store)).map((record) => JSON.stringify(record)).join('\n');
    const { records, errors } = readJsonl(ontology, [{ file: 'export.jsonl', text }]);
    expect(errors).toEqual([]);
    const second = await open();
    await second.load('export', records);
    expect(await everyAnswer(second)).toEqual(expected);
  });

  test('read back into its own store changes nothing', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const text = (await exported(store)).map((record) => JSON.stringify(record)).join('\n');
    const report = await store.load('export', readJsonl(ontology, [{ file: 'export.jsonl', text }]).records);
    expect(report.unchanged).toBe(true);
  });

  test('of a selection holds the relations among them and the sources they cite, and can be read back', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const records = await exported(store, [
      'project:ring',
      'company:plain',
      'company:none',
      'company:plain',
      'company:quiet',
    ]);
    expect(idsOf(records)).toEqual([
      'source:report',
      'company:plain',
      'company:quiet',
      'project:ring',
      expect.any(String),
    ]);
    expect(records.at(-1)).toMatchObject({ kind: 'INVESTS_IN', from: 'company:plain', to: 'project:ring' });
    const second = await open();
    await load(second, 'selection', records);
    expect((await second.health()).counts).toEqual({ entities: 3, relations: 1, claims: 4, sources: 1 });
  });

  test('of a selection holds only the named ones of the relations among them, where some are named', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const asked = ['project:ring', 'company:jinchen', 'company:plain'];
    const [first, second] = ['phase-1', 'phase-2'].map((key) => `INVESTS_IN~company:jinchen~project:ring~${key}`);
    const elsewhere = 'INVESTS_IN~company:jinchen~project:film';
    const named = [second ?? '', elsewhere, 'OWNS~company:jinchen~company:plain', first ?? '', first ?? ''];
    const relationsOf = async (relations?: readonly string[]): Promise<string[]> =>
      (await exported(store, asked, relations)).flatMap((record) =>
        record.type === 'relation' ? [relationId(record)] : [],
      );
    expect(await relationsOf(named)).toEqual([first, second]);
    expect(await relationsOf([])).toEqual([]);
    expect(await relationsOf()).toHaveLength(3);
    expect(idsOf(await exported(store, asked, []))).toEqual(['source:report', ...asked.toSorted()]);
  });

  test('of nothing is empty', async () => {
    const store = await open();
    expect(await exported(store)).toEqual([]);
    await load(store, 'coast', COAST);
    expect(await exported(store, [])).toEqual([]);
    expect(await exported(store, ['company:none'])).toEqual([]);
  });
});
