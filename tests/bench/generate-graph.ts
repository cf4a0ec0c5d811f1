import { relationId } from '../../model/ids.ts';
import type { ClaimRecord, EntityRecord, ExchangeRecord, Located, RelationRecord } from '../../model/records.ts';

/** How large, and with how many regions, of which the first takes a third of all locations: the hub. */
export interface GraphSize {
  readonly entities: number;
  readonly relations: number;
}

/** A small repeatable source of chance (mulberry32): the same seed gives the same graph on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SURNAMES = [
  '金辰',
  '建发',
  '盛海',
  '福斯',
  '昌成',
  '万通',
  '天元',
  '明途',
  '鲁文',
  '粤丰',
  '海伦',
  '营新',
  '中远',
  '华日',
];
const TRADES = ['机械', '铜业', '化工', '新材料', '食品', '环保', '涂料', '光伏', '氢能', '物流', '钢铁', '电气'];
const PLACES = ['营口', '沈阳', '大连', '本溪', '阜新', '辽阳', '葫芦岛', '鞍山', '锦州', '丹东'];
const STAGES = ['contact', 'talks', 'signed', 'preparing', 'building', 'operating'] as const;
const SOURCE = 'source:generated';

type Pick = <T>(items: readonly T[]) => T;

function picker(random: () => number): Pick {
  return (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
}

const claim = (statement: string, sets: ClaimRecord['sets']): ClaimRecord => ({
  source: SOURCE,
  statement,
  basis: 'stated',
  sets,
});

function entityRecord(kind: string, prefix: string, index: number, pick: Pick): EntityRecord {
  const name = `${pick(PLACES)}${pick(SURNAMES)}${pick(TRADES)}${index}${kind === 'Company' ? '有限公司' : ''}`;
  return { type: 'entity', id: `${prefix}:g${index}`, kind, name, claims: [claim(`生成的实体 ${index}`, {})] };
}

const SHARES = [
  { kind: 'Region', prefix: 'region', share: 0.01 },
  { kind: 'Project', prefix: 'project', share: 0.29 },
  { kind: 'Product', prefix: 'product', share: 0.1 },
  { kind: 'Company', prefix: 'company', share: 0.6 },
];

/** Ends of a relation kind, and how often it comes. */
const TIES = [
  { kind: 'LOCATED_IN', from: 'Company', to: 'Region', share: 0.3 },
  { kind: 'INVESTS_IN', from: 'Company', to: 'Project', share: 0.3 },
  { kind: 'PRODUCES', from: 'Company', to: 'Product', share: 0.2 },
  { kind: 'COOPERATES_WITH', from: 'Company', to: 'Company', share: 0.2 },
];

function relationRecord(kind: string, from: string, to: string, random: () => number, pick: Pick): RelationRecord {
  const yuan = Math.round(random() * 1e6) * 1e4;
  const sets =
    kind === 'LOCATED_IN' || kind === 'PRODUCES'
      ? {}
      : {
          stage: pick(STAGES),
          from: String(2010 + Math.floor(random() * 15)),
          amounts: [{ yuan, basis: 'total' as const }],
        };
  return { type: 'relation', kind, from, to, claims: [claim(`${from} 与 ${to} 的关系`, sets)] };
}

/** A graph of companies, regions, projects and products, with one region that is a hub. */
export function generateGraph(size: GraphSize): Located[] {
  const random = chance(20261122);
  const pick = picker(random);
  const byKind = new Map<string, string[]>();
  const records: ExchangeRecord[] = [{ type: 'source', id: SOURCE, title: '生成的数据', date: '2026' }];
  for (const { kind, prefix, share } of SHARES) {
    const made = Array.from({ length: Math.round(size.entities * share) }, (_none, index) =>
      entityRecord(kind, prefix, index, pick),
    );
    byKind.set(
      kind,
      made.map(({ id }) => id),
    );
    for (const record of made) records.push(record);
  }
  const seen = new Set<string>();
  for (const { kind, from, to, share } of TIES) {
    const [sources, targets] = [byKind.get(from) ?? [], byKind.get(to) ?? []];
    for (let count = 0; count < size.relations * share;) {
      const target = to === 'Region' && random() < 0.33 ? targets[0] : pick(targets);
      const [left, right] = [pick(sources), target ?? ''];
      const id = relationId({ kind, from: left, to: right });
      if (left === right || seen.has(id)) continue;
      seen.add(id);
      records.push(relationRecord(kind, left, right, random, pick));
      count++;
    }
  }
  return records.map((record, index) => ({ at: { file: 'generated', line: index + 1 }, record }));
}
