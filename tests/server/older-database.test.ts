import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { searchDocument } from '../../model/search/search-keys.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { claim, entity, load, relation, REPORT } from '../contract/fixtures/records.ts';
import { runCypher } from '../support/neo4j/run-cypher.ts';
import { wipeNeo4j } from '../support/neo4j/wipe-neo4j.ts';
import { describeWithNeo4j, sharedNeo4j } from '../support/stores.ts';

const LONG = `${'长篇，'.repeat(6000)}结尾`;

const RECORDS = [
  REPORT,
  entity('company:a', { claims: [claim({ industry: '光伏', ownership: 'private' }, { statement: '“店小二”服务' })] }),
  entity('company:b', { claims: [claim({}, { statement: LONG })] }),
  relation('OWNS', 'company:a', 'company:b', { claims: [claim({}, { statement: '容缺', statementEn: 'Held' })] }),
];

const foundBy = async (store: GraphStore, q: string): Promise<string[]> =>
  (await store.claims({ q, limit: 9 })).items.map(({ subject }) => subject.id);

async function expectWords(store: GraphStore): Promise<void> {
  expect(await foundBy(store, '店小二')).toEqual(['company:a']);
  expect(await foundBy(store, '光伏')).toEqual(['company:a']);
  expect(await foundBy(store, 'private')).toEqual([]);
  expect(await foundBy(store, '结尾')).toEqual(['company:b']);
  expect(await foundBy(store, '容缺 held')).toEqual(['OWNS~company:a~company:b']);
}

describe('A SQLite file whose claims have no words [sqlite]', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-older-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('gets them when it is opened, and is as it was apart from that', async () => {
    const file = join(folder, 'older.db');
    const store = await openSqliteStore({ file });
    await load(store, 'before', RECORDS);
    const before = [await store.claims({ limit: 9 }), await store.batches()];
    await store.close();
    const database = new Database(file);
    database.exec('ALTER TABLE claim DROP COLUMN words; PRAGMA user_version = 1');
    database.close();
    for (const _time of [1, 2]) {
      const again = await openSqliteStore({ file });
      await expectWords(again);
      expect([await again.claims({ limit: 9 }), await again.batches()]).toEqual(before);
      await again.close();
    }
  });

  test('can be loaded into afterwards', async () => {
    const store = await openSqliteStore({ file: join(folder, 'older.db') });
    await load(store, 'after', [entity('company:c', { claims: [claim({}, { statement: '店小二' })] })]);
    expect(await foundBy(store, '店小二')).toEqual(expect.arrayContaining(['company:a', 'company:c']));
    await store.close();
  });
});

const NAMED = [
  REPORT,
  entity('company:firm', { name: '营口金辰机械', aliases: ['金辰'] }),
  ...['lab', 'works'].map((slug) => entity(`company:${slug}`, { name: slug, nameEn: `Jinchen ${slug}` })),
  relation('OWNS', 'company:lab', 'company:works'),
];
/** What was indexed of the firm before whole names had tokens of their sound. */
const FORMER_TOKENS = searchDocument(['营口金辰机械', '金辰']).replaceAll(/(?<= )[fg]\S* /g, '');

const namedSo = async (store: GraphStore, q: string): Promise<string[]> =>
  (await store.search({ q, limit: 9 })).items.map(({ entity: { id } }) => id);
const OUT_OF_ORDER = ['company:lab', 'company:works', 'company:firm'];
const IN_ORDER = ['company:firm', 'company:lab', 'company:works'];

describe('A SQLite file whose names are not known by the sound of the whole [sqlite]', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-older-names-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('knows them when it is opened', async () => {
    const file = join(folder, 'older.db');
    const store = await openSqliteStore({ file });
    await load(store, 'before', NAMED);
    await store.close();
    const database = new Database(file);
    const { key } = database.prepare(`SELECT key FROM entity WHERE id = 'company:firm'`).get() as { key: number };
    database.prepare('DELETE FROM names WHERE rowid = ?').run([key]);
    database.prepare('INSERT INTO names (rowid, tokens) VALUES (?, ?)').run([key, FORMER_TOKENS]);
    // As it is, the file is out of order: opening it renews nothing.
    const untouched = await openSqliteStore({ file });
    expect(await namedSo(untouched, 'jinchen')).toEqual(OUT_OF_ORDER);
    await untouched.close();
    database.exec('PRAGMA user_version = 2');
    database.close();
    for (const _time of [1, 2]) {
      const again = await openSqliteStore({ file });
      expect(await namedSo(again, 'jinchen')).toEqual(IN_ORDER);
      expect(await namedSo(again, '金辰机械')).toEqual(['company:firm']);
      await again.close();
    }
  });
});

describeWithNeo4j('A Neo4j database whose claims have no words', () => {
  beforeEach(() => wipeNeo4j(sharedNeo4j()));

  test('gets them when it is opened, and when an earlier Lianmai has loaded into it since', async () => {
    const store = await openNeo4jStore(sharedNeo4j());
    await load(store, 'before', RECORDS);
    await store.close();
    for (const statement of [
      'DROP INDEX lianmai_claim_words',
      'MATCH (c:Claim) REMOVE c._words, c._longWords',
      'MATCH (b:Batch) REMOVE b.words',
    ]) {
      await runCypher(sharedNeo4j(), statement);
    }
    const again = await openNeo4jStore(sharedNeo4j());
    await expectWords(again);
    await again.close();
    await runCypher(sharedNeo4j(), 'MATCH (c:Claim)-[:ABOUT]->(:Entity {id: "company:a"}) REMOVE c._words');
    await runCypher(sharedNeo4j(), 'MATCH (b:Batch) REMOVE b.words');
    const later = await openNeo4jStore(sharedNeo4j());
    await expectWords(later);
    expect(await runCypher(sharedNeo4j(), 'MATCH (b:Batch) RETURN b.words AS words')).toEqual([{ words: true }]);
    await later.close();
  });
});

describeWithNeo4j('A Neo4j database whose names are not known by the sound of the whole', () => {
  beforeEach(() => wipeNeo4j(sharedNeo4j()));

  test('knows them when it is opened', async () => {
    const store = await openNeo4jStore(sharedNeo4j());
    await load(store, 'before', NAMED);
    await runCypher(sharedNeo4j(), 'MATCH (e:Entity {id: "company:firm"}) SET e._search = $tokens', {
      tokens: FORMER_TOKENS,
    });
    expect(await namedSo(store, 'jinchen')).toEqual(OUT_OF_ORDER);
    await store.close();
    const untouched = await openNeo4jStore(sharedNeo4j());
    expect(await namedSo(untouched, 'jinchen')).toEqual(OUT_OF_ORDER);
    await untouched.close();
    await runCypher(sharedNeo4j(), 'MATCH (b:Batch) REMOVE b.sounds');
    const again = await openNeo4jStore(sharedNeo4j());
    expect(await namedSo(again, 'jinchen')).toEqual(IN_ORDER);
    expect(await namedSo(again, '金辰机械')).toEqual(['company:firm']);
    expect(await runCypher(sharedNeo4j(), 'MATCH (b:Batch) RETURN b.sounds AS sounds')).toEqual([{ sounds: true }]);
    await again.close();
  });
});
