// Loads batch after batch into a SQLite file and says the number of each on stdout once it is there. It never ends by
// itself: the test that starts it kills it. Plain JavaScript over compiled code, so that it starts quickly.
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../dist/server/store/sqlite/sqlite-store.js';

const [file = '', first = '0', size = '0'] = process.argv.slice(2);

/** @returns a source and a hub, the same in every batch, and as many companies that each supply the hub */
function recordsOf(batch) {
  const claims = [{ source: 'source:s', statement: `第${batch}批`, basis: 'stated', sets: {} }];
  const companies = Array.from({ length: Number(size) }, (_, index) => `company:b${batch}-${index}`);
  const records = [
    { type: 'source', id: 'source:s', title: '来源' },
    { type: 'entity', id: 'company:hub', kind: 'Company', name: '中心', claims },
    ...companies.map((id) => ({ type: 'entity', id, kind: 'Company', name: `第${batch}批公司`, claims })),
    ...companies.map((from) => ({ type: 'relation', kind: 'SUPPLIES', from, to: 'company:hub', claims })),
  ];
  return records.map((record, index) => ({ at: { file: `batch ${batch}`, line: index + 1 }, record }));
}

const store = await openSqliteStore({ file });
for (let batch = Number(first); ; batch++) {
  await store.load(`batch ${batch}`, recordsOf(batch));
  writeSync(1, `${batch}\n`);
}
