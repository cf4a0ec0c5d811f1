import type { ClaimRecord, ExchangeRecord } from '../../model/records.ts';

/** The text that the fixture's claims point into; line 3 is the one with the amount. */
export const REPORT_FILE = 'report.txt';
export const REPORT_LINES = [
  '测试报道',
  '',
  '甲机械公司投资12亿元建设乙项目。',
  '甲机械公司位于丙市。',
  '丁集团引荐甲机械公司。',
  'Tail with <b>markup</b> & "quotes".',
];

function claim(line: number, sets: ClaimRecord['sets'], more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    source: 'source:report',
    lines: [line, line],
    statement: `见第 ${line} 行。`,
    statementEn: `See line ${line}.`,
    basis: 'stated',
    sets,
    ...more,
  };
}

/** The same subject in a later report, whose text nobody has. */
const laterClaim = (sets: ClaimRecord['sets']): ClaimRecord => ({
  source: 'source:later',
  statement: '后来的报道另有说法。',
  basis: 'stated',
  sets,
});

function relation(kind: string, from: string, to: string, ...claims: ClaimRecord[]): ExchangeRecord {
  return { type: 'relation', kind, from, to, claims };
}

const products = Array.from({ length: 60 }, (_each, index): ExchangeRecord[] => {
  const id = `product:part-${String(index).padStart(2, '0')}`;
  return [
    { type: 'entity', id, kind: 'Product', name: `零件${index}`, claims: [claim(3, { category: '零件' })] },
    relation('PRODUCES', 'company:jia', id, claim(3, { stage: index % 2 === 0 ? 'operating' : 'building' })),
  ];
}).flat();

/** A graph with something for each endpoint: a conflict, a hub, two pages of neighbours, every kind of claim. */
export const SMALL_GRAPH: readonly ExchangeRecord[] = [
  {
    type: 'source',
    id: 'source:report',
    title: '测试报道',
    publisher: '测试报',
    date: '2024-09-11',
    authors: ['某人'],
    file: REPORT_FILE,
  },
  { type: 'source', id: 'source:later', title: '后来的报道', date: '2025-03' },
  { type: 'source', id: 'source:lost', title: '没有原文的报道', date: '2023', file: 'lost.txt' },
  {
    type: 'entity',
    id: 'region:210800',
    kind: 'Region',
    name: '丙市',
    nameEn: 'Bing City',
    claims: [claim(4, { adcode: '210800', level: 'city' })],
  },
  { type: 'entity', id: 'park:bing', kind: 'Park', name: '丙市产业园', claims: [claim(4, { grade: 'provincial' })] },
  {
    type: 'entity',
    id: 'company:jia',
    kind: 'Company',
    name: '甲机械股份有限公司',
    nameEn: 'Jia Machinery',
    aliases: ['甲机械', '甲机械公司'],
    claims: [claim(3, { ownership: 'private', listed: true }), laterClaim({ ownership: 'foreign' })],
  },
  {
    type: 'entity',
    id: 'company:ding',
    kind: 'StateOwnedEnterprise',
    name: '丁集团',
    claims: [claim(5, { ownership: 'central-soe' })],
  },
  { type: 'entity', id: 'company:alone', kind: 'Company', name: '孤立公司', claims: [claim(5, {})] },
  {
    type: 'entity',
    id: 'project:yi',
    kind: 'Project',
    name: '乙项目',
    claims: [
      claim(3, { stage: 'building', amounts: [{ yuan: 1.2e9, basis: 'total', original: '12亿元' }], from: '2024-03' }),
    ],
  },
  {
    type: 'entity',
    id: 'project:yi-two',
    kind: 'Project',
    name: '乙项目二期',
    claims: [claim(3, { stage: 'signed', from: '2025' }, { basis: 'implied' })],
  },
  { type: 'entity', id: 'chain:machines', kind: 'Chain', name: '机械产业链', claims: [claim(5, {})] },
  { type: 'entity', id: 'segment:casting', kind: 'Segment', name: '铸造', claims: [claim(5, {})] },
  { type: 'entity', id: 'segment:assembly', kind: 'Segment', name: '总装', claims: [claim(5, {})] },
  { type: 'entity', id: 'person:wang', kind: 'Person', name: '王某', claims: [claim(5, { title: '总经理' })] },
  { type: 'entity', id: 'event:visit', kind: 'Event', name: '丁集团走访', claims: [claim(5, { eventType: 'visit' })] },
  relation(
    'INVESTS_IN',
    'company:jia',
    'project:yi',
    claim(3, { stage: 'building', amounts: [{ yuan: 1.2e9, basis: 'total', original: '12亿元' }], from: '2024-03' }),
    laterClaim({ amounts: [{ yuan: 1.5e9, basis: 'total', qualifier: '约', original: '15亿元' }] }),
  ),
  relation('INVESTS_IN', 'company:ding', 'project:yi-two', claim(5, { stage: 'signed' })),
  relation('LOCATED_IN', 'company:jia', 'region:210800', claim(4, {})),
  relation('LOCATED_IN', 'project:yi', 'park:bing', claim(4, {})),
  relation('PART_OF', 'park:bing', 'region:210800', claim(4, {})),
  relation('INTRODUCED', 'company:ding', 'company:jia', claim(5, { stage: 'contact' })),
  relation('WORKS_FOR', 'person:wang', 'company:ding', claim(5, { role: '总经理' })),
  relation('ATTENDED', 'company:ding', 'event:visit', claim(5, {})),
  relation('SEGMENT_OF', 'segment:casting', 'chain:machines', claim(5, {})),
  relation('SEGMENT_OF', 'segment:assembly', 'chain:machines', claim(5, {})),
  relation('FEEDS', 'segment:casting', 'segment:assembly', claim(5, {})),
  relation('ENGAGES_IN', 'company:ding', 'segment:assembly', claim(5, {})),
  ...products,
];
