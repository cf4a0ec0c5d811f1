import { sortAmount, sumAmounts } from '../../model/amounts.ts';
import type { FlowCell, FlowHead, Flows } from '../../model/api/answers.ts';
import type { FlowGroup, FlowQuery } from '../../model/api/queries.ts';
import type { Amount, Entity, Relation } from '../../model/graph.ts';
import type { GraphReader } from './graph-reader.ts';
import { regionsOf } from './places.ts';

const RELATIONS_SHOWN = 20;
const UNKNOWN: FlowHead = { id: 'unknown' };

interface Investment {
  readonly relation: Relation;
  readonly amounts: readonly Amount[];
  readonly investor: Entity;
  readonly target: Entity;
}

interface Places {
  readonly of: ReadonlyMap<string, Entity>;
}

const headOf = (entity: Entity | undefined): FlowHead =>
  entity ? { id: entity.id, name: entity.name, ...(entity.nameEn && { nameEn: entity.nameEn }) } : UNKNOWN;

const wordHead = (value: unknown): FlowHead => (typeof value === 'string' ? { id: value } : UNKNOWN);

/** How an investment falls into a row or column; a group without a rule here does not compile. */
const HEADS: Record<FlowGroup, (investment: Investment, places: Places) => FlowHead> = {
  investor: ({ investor }) => headOf(investor),
  investorKind: ({ investor }) => ({ id: investor.kind }),
  investorOwnership: ({ investor }) => wordHead(investor.props['ownership']),
  investorRegion: ({ investor }, places) => headOf(places.of.get(investor.id)),
  target: ({ target }) => headOf(target),
  targetKind: ({ target }) => ({ id: target.kind }),
  targetRegion: ({ target }, places) => headOf(places.of.get(target.id)),
  stage: ({ relation }) => wordHead(relation.props['stage']),
};

async function investments(query: FlowQuery, reader: GraphReader): Promise<Investment[]> {
  const relations = await reader.relationsOfKind('INVESTS_IN');
  const wanted = query.stages?.length
    ? relations.filter(({ props }) => query.stages?.some((stage) => stage === (props['stage'] ?? 'unknown')))
    : relations;
  const ends = await reader.entities([...new Set(wanted.flatMap(({ from, to }) => [from, to]))]);
  const byId = new Map(ends.map((entity) => [entity.id, entity]));
  return wanted.flatMap((relation) => {
    const [investor, target] = [byId.get(relation.from), byId.get(relation.to)];
    if (!investor || !target) return [];
    return [
      {
        relation,
        investor,
        target,
        amounts: (relation.props['amounts'] ?? []) as readonly Amount[],
      },
    ];
  });
}

function cellOf(row: string, column: string, members: readonly Investment[], query: FlowQuery): FlowCell {
  const ofBasis = members.map(({ amounts }) => amounts.filter(({ basis }) => basis === query.basis));
  const empty = {
    basis: query.basis,
    yuan: 0,
    counted: 0,
    otherCurrency: 0,
    notStated: members.length,
  };
  const ranked = members
    .map(({ relation, amounts }) => ({
      id: relation.id,
      amount: sortAmount(amounts.filter(({ basis }) => basis === query.basis)),
    }))
    .sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const items = ranked.slice(0, RELATIONS_SHOWN).map(({ id }) => id);
  return {
    row,
    column,
    count: members.length,
    sum: sumAmounts(ofBasis)[0] ?? empty,
    relations: {
      items,
      shown: items.length,
      total: members.length,
      truncated: items.length < members.length,
    },
  };
}

interface Grouped {
  readonly cells: readonly FlowCell[];
  readonly heads: { readonly row: ReadonlyMap<string, FlowHead>; readonly column: ReadonlyMap<string, FlowHead> };
}

function group(all: readonly Investment[], places: Places, query: FlowQuery): Grouped {
  const heads = { row: new Map<string, FlowHead>(), column: new Map<string, FlowHead>() };
  const groups = new Map<string, { row: string; column: string; members: Investment[] }>();
  for (const investment of all) {
    const [row, column] = [HEADS[query.rows](investment, places), HEADS[query.columns](investment, places)];
    const slot = `${row.id} ${column.id}`;
    const members = groups.get(slot) ?? { row: row.id, column: column.id, members: [] };
    members.members.push(investment);
    groups.set(slot, members);
    heads.row.set(row.id, row);
    heads.column.set(column.id, column);
  }
  return { heads, cells: [...groups.values()].map(({ row, column, members }) => cellOf(row, column, members, query)) };
}

/** Largest sum first, then most relations, then by ids. */
function compareCells(a: FlowCell, b: FlowCell): number {
  return b.sum.yuan - a.sum.yuan || b.count - a.count || (`${a.row} ${a.column}` < `${b.row} ${b.column}` ? -1 : 1);
}

/** Groups all investment relations by two questions; sums one basis, and says how many state none. */
export async function flows(query: FlowQuery, reader: GraphReader): Promise<Flows> {
  const all = await investments(query, reader);
  const needsPlaces = [query.rows, query.columns].some((asked) => asked.endsWith('Region'));
  const ends = [...new Set(all.flatMap(({ investor, target }) => [investor, target]))];
  const places = { of: needsPlaces ? await regionsOf(reader, ends, query.regionLevel) : new Map<string, Entity>() };
  const { cells, heads } = group(all, places, query);
  const shown = [...cells].sort(compareCells).slice(0, query.limit);
  const used = (end: 'row' | 'column'): FlowHead[] =>
    [...new Set(shown.map((cell) => cell[end]))].sort().map((id) => heads[end].get(id) ?? UNKNOWN);
  return {
    basis: query.basis,
    rows: used('row'),
    columns: used('column'),
    cells: shown,
    shown: shown.length,
    total: cells.length,
    truncated: shown.length < cells.length,
  };
}
