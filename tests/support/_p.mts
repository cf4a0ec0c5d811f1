import neo4j from 'neo4j-driver';
const d = neo4j.driver('bolt://127.0.0.1:7799', neo4j.auth.basic('neo4j', 'lianmai-local'), { disableLosslessIntegers: true });
const S = () => d.session();
async function run(q: string, p = {}) { const s = S(); try { return await s.run(q, p); } finally { await s.close(); } }
if (process.argv[2] === 'wipe') { for (;;) { const r = await run('MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS c'); if (r.records[0].get('c') === 0) break; } await d.close(); process.exit(); }
const variant = process.argv[2] ?? 'full';
const N = 100000, M = 500000, CH = Number(process.argv[3] ?? 5000);
const kinds = ['INVESTS_IN', 'COOPERATES_WITH', 'LOCATED_IN', 'PRODUCES', 'SUPPLIES', 'BUILDS', 'SIGNED_WITH'];
for (const q of [
  'CREATE CONSTRAINT e IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE', 'CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE', 'CREATE CONSTRAINT s IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX cs IF NOT EXISTS FOR (n:Claim) ON (n.subject)', 'CREATE INDEX co IF NOT EXISTS FOR (n:Claim) ON (n.source, n.line, n.id)',
  ...kinds.map((k) => `CREATE CONSTRAINT r_${k} IF NOT EXISTS FOR ()-[r:${k}]-() REQUIRE r.id IS UNIQUE`),
  `CREATE FULLTEXT INDEX ft IF NOT EXISTS FOR (n:Entity) ON EACH [n._search] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  'CALL db.awaitIndexes(300)',
]) await run(q);
const i = neo4j.int;
const s = S(); const tx = s.beginTransaction();
const t0 = performance.now(); let t = t0;
const lap = (l: string, n: number) => { const now = performance.now(); console.log(l, ((now - t) / 1000).toFixed(1), 's', Math.round(n / (now - t) * 1000), '/s'); t = now; };
await tx.run('UNWIND $rows AS row CREATE (s:Source) SET s = row', { rows: Array.from({ length: 10 }, (_, k) => ({ id: `source:s${k}`, title: `来源${k}`, _doc: '{}' })) });
const eid = (k: number) => `company:gen-${k}`;
async function chunks(n: number, make: (k: number) => unknown, q: string) { for (let a = 0; a < n; a += CH) await tx.run(q, { rows: Array.from({ length: Math.min(CH, n - a) }, (_, k) => make(a + k)) }); }
const doc = JSON.stringify({ id: 'company:gen-100000', kind: 'Company', name: '沈阳远东装备制造有限公司', aliases: [], props: { description: '说明111111' } });
await chunks(N, (k) => ({ id: eid(k), name: '沈阳远东装备制造有限公司' + k, kind: 'Company', aliases: [], description: '说明' + k, degree: i(10), counts: ['out INVESTS_IN Company 3', 'in INVESTS_IN Company 7'], batches: [i(1)], _doc: doc, _sortName: 'shen yang yuan dong zhuang bei zhi zao', _sortAmount: -1, _sortDate: '', _search: `e沈阳远东装备制造有限公司${k} e沈阳远东装备制造${k} w沈阳远东装备制造有限公司 b沈阳 b阳远 b远东 b东装 b装备 b备制 b制造 b造有 b有限 b限公 b公司 u沈 u阳 u远 u东 u装 u备 u制 u造 u有 u限 u公 u司 sshenyangyuandong isyydzbzz pshenyangyuandongzhuangb pyangyuandongzhuangbei pyuandongzhuangbeizhizao pdong jsyyy jyyyy jhhh` }), 'UNWIND $rows AS row CREATE (e:Entity:Company) SET e = row'); lap('entities', N);
const rels = kinds.map((k) => ({ k, n: Math.floor(M / kinds.length) }));
for (const { k, n } of rels) await chunks(n, (x) => { const f = eid(Math.floor(Math.random() * N)), to = eid(x % 9 ? Math.floor(Math.random() * N) : x % 20); return { f, t: to, p: { id: `${k}~${f}~${to}~${x}`, stage: 'building', from: '2020', claimCount: i(1), _doc: '{"props":{"amounts":[{"yuan":1000000000,"basis":"total","original":"x"}],"from":"2020","stage":"building"},"claimCount":1,"conflictCount":0}', _sortAmount: 1e9, _sortDate: '2020-01-01' } }; },
  `UNWIND $rows AS row MATCH (a:Entity {id: row.f}) MATCH (b:Entity {id: row.t}) CREATE (a)-[r:${k}]->(b) SET r = row.p`); lap('relations', M);
if (variant !== 'noclaims') {
  const claim = (k: number, about: string) => ({ a: about, s: `source:s${k % 10}`, p: { id: `claimclaimclaim${k}`, subject: about, source: `source:s${k % 10}`, line: i(7), lines: [i(7), i(9)], statement: '甲与乙之间的投资关系', basis: 'stated', sets: '{"stage":"building","amounts":[{"yuan":1000000000,"basis":"total","original":"x"}],"from":"2020"}', batches: [i(1)] } });
  await chunks(N, (k) => claim(k, eid(k)), 'UNWIND $rows AS row MATCH (s:Source {id: row.s}) MATCH (e:Entity {id: row.a}) CREATE (s)<-[:CITES]-(c:Claim)-[:ABOUT]->(e) SET c = row.p'); lap('entity claims', N);
  if (variant === 'ends') await chunks(M, (k) => claim(N + k, `INVESTS_IN~${eid(k % N)}~${eid((k * 7) % N)}~${k}`), 'UNWIND $rows AS row MATCH (s:Source {id: row.s}) WITH row, s, split(row.a, "~") AS p MATCH (e:Entity {id: p[1]}) MATCH (f:Entity {id: p[2]}) CREATE (s)<-[:CITES]-(c:Claim)-[:FROM]->(e) CREATE (c)-[:TO]->(f) SET c = row.p');
  else await chunks(M, (k) => claim(N + k, `INVESTS_IN~${eid(k % N)}~${eid((k * 7) % N)}~${k}`), 'UNWIND $rows AS row MATCH (s:Source {id: row.s}) CREATE (s)<-[:CITES]-(c:Claim) SET c = row.p'); lap('relation claims', M);
}
await tx.commit(); lap('commit', 1);
console.log('total', ((performance.now() - t0) / 1000).toFixed(0));
await d.close();
