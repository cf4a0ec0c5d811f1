import type { Entity, Relation } from '../../../model/graph.ts';
import type { FacetIndex } from './facets.ts';
import { ownershipOf, traits, yearsOf, yuanOf, type Thing } from './filter-values.ts';
import { activeFilters, isFiltering, stageOf, type FilterName, type Filters, type Range } from './filters.ts';
import type { Graph } from '../graph.ts';
import { liesIn } from './filter-regions.ts';

const always = (): boolean => true;

type Test<T> = (thing: T) => boolean;
type TestFor<T> = (filters: Filters, facets: FacetIndex, graph: Graph) => Test<T>;

/** What a filter asks of each entity and relation; where it asks nothing, all pass. */
interface Rule {
  readonly entity?: TestFor<Entity>;
  readonly relation?: TestFor<Relation>;
}

/** What facets are not known of yet passes. */
function sourceTest({ sources }: Filters, { of }: FacetIndex): Test<{ readonly id: string }> {
  return ({ id }) => {
    const cited = of.get(id)?.sources ?? [];
    return cited.length === 0 || !cited.every((source) => sources.has(source));
  };
}

function regionTest({ region = '' }: Filters, { of, places }: FacetIndex): Test<Entity> {
  const within = liesIn(places, region);
  return ({ id }) => of.get(id)?.regions?.some(within) ?? !of.has(id);
}

function endsOf(relations: Iterable<Relation>): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { from, to } of relations) ends.add(from).add(to);
  return ends;
}

/** What a thing states of a measure, from and to; `none` where it could and does not, undefined where it cannot. */
type Statement = readonly [number, number] | 'none' | undefined;

function amountOf(thing: Thing): Statement {
  if (!traits(thing.kind).amounts) return undefined;
  const yuan = yuanOf(thing);
  return yuan === undefined ? 'none' : [yuan, yuan];
}

const timeOf = (thing: Thing): Statement => (traits(thing.kind).span ? (yearsOf(thing) ?? 'none') : undefined);

const isWithin = (said: Statement, { min, max }: Range): boolean =>
  typeof said === 'object' && said[0] <= max && said[1] >= min;

/**
 * By a number. What could state it and does not goes with what it is tied to: a project without an amount stays with
 * the investment in it that states one, and the reverse.
 */
function rangeRule(name: 'amount' | 'time', stated: (thing: Thing) => Statement): Rule {
  const test =
    <T extends Thing>(range: Range, isCarried: Test<T>): Test<T> =>
    (thing) => {
      const said = stated(thing);
      if (said === undefined) return true;
      return said === 'none' ? range.unstated || isCarried(thing) : isWithin(said, range);
    };
  return {
    entity: ({ [name]: range }, _facets, { relations }) => {
      if (!range) return always;
      const carried = new Set<string>();
      if (!range.unstated)
        for (const relation of relations.values())
          if (isWithin(stated(relation), range)) carried.add(relation.from).add(relation.to);
      return test(range, ({ id }) => carried.has(id));
    },
    relation: ({ [name]: range }, _facets, { entities }) => {
      if (!range) return always;
      const carries = (id: string): boolean => {
        const end = entities.get(id);
        return end !== undefined && isWithin(stated(end), range);
      };
      return test(range, ({ from, to }) => carries(from) || carries(to));
    },
  };
}

const RULES: Readonly<Record<Exclude<FilterName, 'loose'>, Rule>> = {
  kinds: {
    entity:
      ({ kinds }) =>
      ({ kind }) =>
        !kinds.has(kind),
  },
  relationKinds: {
    relation:
      ({ relationKinds }) =>
      ({ kind }) =>
        !relationKinds.has(kind),
  },
  stages: {
    entity:
      ({ stages }) =>
      (entity) =>
        !traits(entity.kind).stage || !stages.has(stageOf(entity)),
    relation:
      ({ stages }) =>
      (relation) =>
        !stages.has(stageOf(relation)),
  },
  ownerships: {
    entity:
      ({ ownerships }) =>
      (entity) =>
        !traits(entity.kind).ownership || !ownerships.has(ownershipOf(entity)),
  },
  sources: { entity: sourceTest, relation: sourceTest },
  region: { entity: regionTest },
  amount: rangeRule('amount', amountOf),
  time: rangeRule('time', timeOf),
};

/** Asked some hundred thousand times at each change: a plain loop is worth its line. */
function passesAll<T>(thing: T, tests: readonly Test<T>[]): boolean {
  for (const test of tests) if (!test(thing)) return false;
  return true;
}

function passing<T>(all: ReadonlyMap<string, T>, tests: readonly Test<T>[]): ReadonlyMap<string, T> {
  if (tests.length === 0) return all;
  const kept = new Map<string, T>();
  for (const [id, thing] of all) if (passesAll(thing, tests)) kept.set(id, thing);
  return kept;
}

/** Without the entities that had relations on the canvas and have none of them left. */
function withoutLoose(graph: Graph, { entities, relations }: Graph): Graph {
  const [had, tied] = [endsOf(graph.relations.values()), endsOf(relations.values())];
  return { relations, entities: passing(entities, [({ id }) => tied.has(id) || !had.has(id)]) };
}

/** What of a graph the filters let through; a relation needs both its ends. What facets are not known yet of passes. */
export function visible(graph: Graph, filters: Filters, facets: FacetIndex): Graph {
  if (!isFiltering(filters)) return graph;
  const rules = activeFilters(filters).flatMap((name) => (name === 'loose' ? [] : [RULES[name]]));
  const entities = passing(
    graph.entities,
    rules.flatMap(({ entity }) => (entity ? [entity(filters, facets, graph)] : [])),
  );
  const relations = passing(graph.relations, [
    ({ from, to }) => entities.has(from) && entities.has(to),
    ...rules.flatMap(({ relation }) => (relation ? [relation(filters, facets, graph)] : [])),
  ]);
  return filters.loose ? withoutLoose(graph, { entities, relations }) : { entities, relations };
}
