import { expect, test } from 'vitest';
import { describeReadingBothStores } from '../support/stores.ts';
import { exported } from './fixtures/every-answer.ts';
import { claim, entity, load, relation, source } from './fixtures/records.ts';

/** What a quote, a query language, a template, a driver or a line-based format could stumble over. */
const HOSTILE = [
  `'); DROP TABLE entity; --`,
  '"quoted" and `backticked`',
  '`}) MATCH (n) DETACH DELETE n //',
  '$param ${value} {{value}} %s %00 :name ?',
  'back\\slash \\u0000 \\n',
  'line\nbreak\r\nand\ttab',
  'a\u2028b\u2029c\u0085d\u001fe\u007ff',
  '😀👨‍👩‍👧🇨🇳 emoji',
  '𠮷𠀀𪚥 rare Han',
  '\u202eright to left\u202c \u200b\ufeff',
  'é e\u0301 ﬁ ㈱ Ⅷ',
  '<script>alert(1)</script> &amp; ]]>',
  '  leading and trailing  ',
  'null',
  '{"json": [1, 2]}',
  '__proto__',
  '长文'.repeat(2500),
  'x\'y"z`'.repeat(2000),
];

const SOURCE = source('source:s', {
  title: HOSTILE[0] ?? '',
  authors: HOSTILE,
  note: HOSTILE.join(' ').slice(0, 9000),
  publisher: HOSTILE[7] ?? '',
});

const WORLD = HOSTILE.flatMap((text, index) => {
  const said = claim({}, { source: SOURCE.id, statement: text, statementEn: text });
  const id = `company:c${index}`;
  return [
    entity(id, {
      name: text,
      nameEn: text,
      aliases: [`又名${text}`.slice(0, 5000)],
      claims: [{ ...said, sets: { industry: text, honours: [text] } }],
    }),
    entity(`project:p${index}`, { claims: [said] }),
    relation('INVESTS_IN', id, `project:p${index}`, {
      claims: [{ ...said, sets: { subject: text, amounts: [{ yuan: null, basis: 'total', original: text }] } }],
    }),
  ];
});

describeReadingBothStores(
  'Hostile text',
  (store) => load(store, HOSTILE[1] ?? '', [SOURCE, ...WORLD]),
  (read) => {
    const rows = HOSTILE.map((text, index): [string, number] => [text.slice(0, 40), index]);

    test.each(rows)('%j comes back as it went in', async (_shown, index) => {
      const text = HOSTILE[index];
      const [company, tie] = [`company:c${index}`, `INVESTS_IN~company:c${index}~project:p${index}`];
      expect(await read().entity(company)).toMatchObject({
        name: text,
        nameEn: text,
        props: { industry: text, honours: [text] },
        claims: [{ statement: text, statementEn: text }],
      });
      expect(await read().relation(tie)).toMatchObject({
        props: { subject: text, amounts: [{ original: text }] },
        ends: { from: { name: text } },
      });
      const { items } = await read().claims({ subject: company, limit: 1 });
      expect(items[0]).toMatchObject({ claim: { statement: text }, subject: { name: text } });
    });

    test.each(rows)('%j is searched for as text', async (_shown, index) => {
      const { items } = await read().search({ q: HOSTILE[index] ?? '', limit: 99 });
      expect(items.map((hit) => hit.entity.id)).toContain(`company:c${index}`);
    });

    test.each(rows)('%j is looked for in claims as text', async (_shown, index) => {
      const { items } = await read().claims({ q: HOSTILE[index] ?? '', limit: 99 });
      expect(items.map(({ subject }) => subject.id)).toContain(`project:p${index}`);
    });

    test.each(rows)('%j does no harm as a filter', async (_shown, index) => {
      const [text = '', filters] = [HOSTILE[index], { ownership: [HOSTILE[index] ?? ''] }];
      expect(await read().list({ kind: 'Company', filters, sort: 'name', limit: 9 })).toMatchObject({ total: 0 });
      expect((await read().list({ kind: 'Company', q: text, sort: 'name', limit: 9 })).total).toBeGreaterThan(0);
    });

    test('stands in lists, pages and subgraphs, in one order', async () => {
      const { items, total } = await read().list({ kind: 'Company', sort: 'name', limit: 99 });
      expect([items.length, total]).toEqual([HOSTILE.length, HOSTILE.length]);
      const { relations } = await read().neighbours({ id: 'project:p0', sort: 'name', limit: 9 });
      expect(relations).toHaveLength(1);
    });

    test('stands in sources and batches', async () => {
      const { type: _type, ...known } = SOURCE;
      expect(await read().sources()).toEqual([{ ...known, claimCount: HOSTILE.length * 3 }]);
      expect(await read().batches()).toMatchObject([{ name: HOSTILE[1] }]);
    });

    test('stands in the export', async () => {
      const records = await exported(read());
      expect(records).toHaveLength(1 + WORLD.length);
      for (const record of WORLD) expect(records).toContainEqual(expect.objectContaining(record));
    });
  },
);
