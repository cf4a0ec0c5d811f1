import { sortAmount } from '../../model/amounts.ts';
import type { NeighbourPage } from '../../model/api/answers.ts';
import type { Amount, Entity, Relation, Subgraph } from '../../model/graph.ts';
import { ontology, withSubkinds } from '../../model/ontology/index.ts';
import type { Question } from '../../client/api/ask.ts';
import { otherEnd } from '../../client/state/graph.ts';
import type { Given } from './given-answers.ts';

const amountIn = ({ props }: Relation): number => sortAmount(props['amounts'] as readonly Amount[] | undefined);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Row {
  readonly relation: Relation;
  readonly other: Entity;
}

const ORDERS: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  amount: (a, b) => amountIn(b.relation) - amountIn(a.relation),
  degree: (a, b) => b.other.degree - a.other.degree,
  name: (a, b) => (a.other.name < b.other.name ? -1 : 1),
  date: (a, b) => (text(a.relation.props['from']) < text(b.relation.props['from']) ? 1 : -1),
};

/** Whether a row is asked for, as the API's filters say. */
function isAsked(id: string, query: NonNullable<Question['query']>, { relation, other }: Row): boolean {
  const { kind, direction, neighbourKind, stage, minAmount, maxAmount } = query;
  const lists = (value: unknown, one: string): boolean =>
    !Array.isArray(value) || value.length === 0 || value.includes(one);
  const isBounded = minAmount !== undefined || maxAmount !== undefined;
  const amount = amountIn(relation);
  return (
    lists(kind, relation.kind) &&
    (direction === undefined || direction === (relation.from === id ? 'out' : 'in')) &&
    (neighbourKind === undefined || withSubkinds(ontology, text(neighbourKind)).includes(other.kind)) &&
    lists(stage, text(relation.props['stage']) || 'unknown') &&
    (!isBounded || (amount >= Math.max(0, Number(minAmount ?? 0)) && amount <= Number(maxAmount ?? Infinity)))
  );
}

/** A page of neighbours, as the API gives it. */
function page({ entities, relations }: Subgraph, { path, query = {} }: Question): NeighbourPage {
  const id = path?.['id'] ?? '';
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const rows = relations.flatMap((relation): Row[] => {
    const other = byId.get(otherEnd(relation, id));
    return other && (relation.from === id || relation.to === id) ? [{ relation, other }] : [];
  });
  const order = ORDERS[text(query['sort']) || 'amount'];
  const all = rows.filter((row) => isAsked(id, query, row));
  all.sort((a, b) => order?.(a, b) || (a.relation.id < b.relation.id ? -1 : 1));
  const start = Number(query['cursor'] ?? 0);
  const shown = all.slice(start, start + Number(query['limit']));
  const own = byId.get(id);
  const next = start + shown.length;
  return {
    entities: [...(own ? [own] : []), ...new Set(shown.map(({ other }) => other))],
    relations: shown.map(({ relation }) => relation),
    shown: shown.length,
    total: all.length,
    truncated: shown.length < all.length,
    ...(next < all.length && { next: String(next) }),
  };
}

/** The named entities and every tie among them. */
function among({ entities, relations }: Subgraph, { body }: Question): Subgraph {
  const ids = new Set((body as { readonly ids: readonly string[] }).ids);
  return {
    entities: entities.filter(({ id }) => ids.has(id)),
    relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** The API on a graph that the test gives, as far as expanding and adding ask it. */
export function givenGraph(graph: Subgraph): Given {
  return { neighbours: (question) => page(graph, question), subgraph: (question) => among(graph, question) };
}
