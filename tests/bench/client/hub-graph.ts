import type { ClaimRecord, ExchangeRecord, Located } from '../../../model/records.ts';

const SOURCE = 'source:hub';
export const HUB = { id: 'region:hub', name: '枢纽市' } as const;

const claim = (statement: string, sets: ClaimRecord['sets'] = {}): ClaimRecord => ({
  source: SOURCE,
  statement,
  basis: 'stated',
  sets,
});

function member(index: number): ExchangeRecord[] {
  const id = `company:h${index}`;
  return [
    { type: 'entity', id, kind: 'Company', name: `枢纽企业${index}`, claims: [claim(`生成的实体 ${index}`)] },
    { type: 'relation', kind: 'LOCATED_IN', from: id, to: HUB.id, claims: [claim(`${id} 位于枢纽市`)] },
  ];
}

/** One region with so many companies in it. */
export function hubGraph(members: number): Located[] {
  const records: ExchangeRecord[] = [
    { type: 'source', id: SOURCE, title: '生成的数据', date: '2026' },
    { type: 'entity', id: HUB.id, kind: 'Region', name: HUB.name, claims: [claim('生成的枢纽', { level: 'city' })] },
    ...Array.from({ length: members }, (_none, index) => member(index)).flat(),
  ];
  return records.map((record, index) => ({ at: { file: 'generated', line: index + 1 }, record }));
}
