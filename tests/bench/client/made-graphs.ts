import type { ClaimRecord, ExchangeRecord, Located } from '../../../model/records.ts';

const SOURCE = 'source:made';
export const HUB = { id: 'region:hub', name: '枢纽市' } as const;

const claim = (statement: string, sets: ClaimRecord['sets'] = {}): ClaimRecord => ({
  source: SOURCE,
  statement,
  basis: 'stated',
  sets,
});

const region = (id: string, name: string): ExchangeRecord => ({
  type: 'entity',
  id,
  kind: 'Region',
  name,
  claims: [claim(`生成的${name}`, { level: 'city' })],
});

export const memberId = (index: number): string => `company:h${index}`;

/** A company, and where it lies. */
function member(index: number, place: string): ExchangeRecord[] {
  const id = memberId(index);
  return [
    { type: 'entity', id, kind: 'Company', name: `机械装备制造企业${index}`, claims: [claim(`生成的实体 ${index}`)] },
    { type: 'relation', kind: 'LOCATED_IN', from: id, to: place, claims: [claim(`${id} 位于 ${place}`)] },
  ];
}

function located(records: readonly ExchangeRecord[]): Located[] {
  const source: ExchangeRecord = { type: 'source', id: SOURCE, title: '生成的数据', date: '2026' };
  return [source, ...records].map((record, index) => ({ at: { file: 'generated', line: index + 1 }, record }));
}

/** One region with so many companies in it. */
export function hubGraph(members: number): Located[] {
  return located([
    region(HUB.id, HUB.name),
    ...Array.from({ length: members }, (_none, index) => member(index, HUB.id)).flat(),
  ]);
}

const regionId = (index: number): string => `region:r${index}`;
const REGIONS = 20;
const SECTORS = ['装备制造', '精细化工', '新材料', '医药', '电子信息', '农产品加工', '港口物流', '清洁能源'];

/** Who in the network invests in whom: neighbours mostly, one in seven anybody. */
function investment(index: number, members: number): ExchangeRecord {
  const from = index % members;
  const step = index % 7 === 0 ? 1 + ((index * 7919) % (members - 1)) : 1 + (index % 3);
  const [a, b] = [memberId(from), memberId((from + step) % members)];
  const amounts = [{ yuan: 1e8 * (1 + (index % 90)), basis: 'total' as const }];
  return {
    type: 'relation',
    kind: 'INVESTS_IN',
    from: a,
    to: b,
    key: `k${index}`,
    claims: [claim(`${a} 投资 ${b}`, { amounts })],
  };
}

export interface Network {
  readonly records: readonly Located[];
  readonly ids: readonly string[];
}

/** So many entities with twice as many relations: companies in regions that invest in one another. */
export function network(entities: number): Network {
  const members = entities - REGIONS;
  const regions = Array.from({ length: REGIONS }, (_none, index) => regionId(index));
  const records = [
    ...regions.map((id, index) => region(id, `${SECTORS[index % SECTORS.length]}第${index}区`)),
    ...Array.from({ length: members }, (_none, index) => member(index, regionId(index % REGIONS))).flat(),
    ...Array.from({ length: 2 * entities - members }, (_none, index) => investment(index, members)),
  ];
  return { records: located(records), ids: [...regions, ...Array.from({ length: members }, (_n, i) => memberId(i))] };
}
