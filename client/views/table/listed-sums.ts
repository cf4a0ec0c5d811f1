import { amountsOf, sumAmounts, type BasisSum } from '../../../model/amounts.ts';
import type { Amount, Entity, Relation } from '../../../model/graph.ts';
import { propertiesOfEntityKind, propertiesOfRelationKind, type Ontology } from '../../../model/ontology/index.ts';
import type { Graph } from '../../state/graph.ts';

/** The sums of what is listed, each basis for itself. */
export interface ListedSums {
  /** The kind that they are of; undefined: of relations. */
  readonly kind?: string;
  readonly sums: readonly BasisSum[];
  /** How many could state an amount, and do or do not. */
  readonly members: number;
  /** Left out because what they lie in is listed, and states all that they state. */
  readonly within: number;
}

/** What each entity lies in, of what is shown. */
function wholes({ relations }: Graph, using: Ontology): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, from, to } of relations.values())
    if (using.relationKinds[kind]?.placing === 'from') found.set(from, [...(found.get(from) ?? []), to]);
  return found;
}

/** An entity's amounts, with and without those that a larger one counts already. */
interface Member {
  readonly stated: readonly Amount[];
  readonly own: readonly Amount[];
}

/** What an entity lies in counts its amounts of every basis that is stated there too. */
function memberOf(entity: Entity, listed: ReadonlyMap<string, Entity>, above: readonly string[]): Member {
  const wholesOf = above.flatMap((id) => listed.get(id) ?? []).filter(({ kind }) => kind === entity.kind);
  const counted = new Set(wholesOf.flatMap((whole) => amountsOf(whole).map(({ basis }) => basis)));
  const stated = amountsOf(entity);
  return { stated, own: stated.filter(({ basis }) => !counted.has(basis)) };
}

/** An amount that is counted in a larger one is stated all the same. */
function sumMembers(members: readonly Member[]): readonly BasisSum[] {
  return sumAmounts(members.map(({ own }) => own)).map(({ notStated: _silent, ...sum }) => {
    const isSilent = ({ stated }: Member): boolean => stated.every(({ basis }) => basis !== sum.basis);
    return { ...sum, notStated: members.filter(isSilent).length };
  });
}

/** Sums for each kind that declares amounts: an event's and its projects' are the same money. */
export function sumsOfEntities(rows: readonly Entity[], graph: Graph, using: Ontology): readonly ListedSums[] {
  const declaring = rows.filter(({ kind }) => propertiesOfEntityKind(using, kind)['amounts'] !== undefined);
  const listed = new Map(declaring.map((entity) => [entity.id, entity]));
  const above = wholes(graph, using);
  return [...new Set(declaring.map(({ kind }) => kind))].map((kind) => {
    const entities = declaring.filter((entity) => entity.kind === kind);
    const members = entities.map((entity) => memberOf(entity, listed, above.get(entity.id) ?? []));
    const counted = members.filter(({ stated, own }) => own.length > 0 || stated.length === 0);
    return {
      kind,
      sums: sumMembers(counted),
      members: members.length,
      within: members.length - counted.length,
    };
  });
}

/** The end whose money it is: a project, where one of the ends states amounts of its own. */
function subjectOf({ id, from, to }: Relation, { entities }: Graph, using: Ontology): string {
  const declares = (end: string): boolean =>
    propertiesOfEntityKind(using, entities.get(end)?.kind ?? '')['amounts'] !== undefined;
  return [to, from].find(declares) ?? id;
}

/** Sums of relations; where several tell the same amount of the same project, it counts once. */
export function sumsOfRelations(rows: readonly Relation[], graph: Graph, using: Ontology): readonly ListedSums[] {
  const declaring = rows.filter(({ kind }) => propertiesOfRelationKind(using, kind)['amounts'] !== undefined);
  if (declaring.length === 0) return [];
  const told = new Set<string>();
  const members = declaring.map((relation) => {
    const subject = subjectOf(relation, graph, using);
    return amountsOf(relation).filter(({ basis, yuan, original }) => {
      const key = JSON.stringify([subject, basis, yuan ?? original]);
      return !told.has(key) && told.add(key);
    });
  });
  // A relation that only repeats what another told has stated something all the same.
  const silent = declaring.filter((relation) => amountsOf(relation).length === 0).length;
  const stated = members.filter((amounts) => amounts.length > 0);
  const sums = sumAmounts([...stated, ...Array.from({ length: silent }, (): readonly Amount[] => [])]);
  return [{ sums, members: declaring.length, within: 0 }];
}
