import { rankDate } from '../../../../model/claims.ts';
import type { Counts } from '../../../../model/api/answers.ts';
import type { Claim } from '../../../../model/graph.ts';
import { sumOf, type Counted } from '../preview-counts.ts';
import type { Change, EntityChange, Plan, RelationChange, SourceChange } from './change.ts';
import type { Held } from './held.ts';
import { planClaims } from './plan-claims.ts';
import { planCounts } from './plan-counts.ts';
import type { Touched } from './read-held.ts';

const NONE: readonly never[] = [];

function planSources(touched: Touched, held: Held, { drop, add }: Change): SourceChange[] {
  const added = new Map(add?.content.sources.map((source) => [source.id, source]));
  return [...touched.sources].flatMap((id) => {
    const before = held.sources.get(id);
    const source = added.get(id) ?? before?.source;
    if (!source) return [];
    const stay = before?.batches.filter((batch) => !drop.has(batch)) ?? [];
    return [{ source, before, batches: add && added.has(id) ? [...stay, add.number] : stay }];
  });
}

function planEntities(touched: Touched, held: Held, change: Change): Map<string, EntityChange> {
  const { drop, add } = change;
  const added = new Map(add?.content.entities.map((entity) => [entity.id, entity]));
  const plan = new Map<string, EntityChange>();
  for (const id of touched.entities) {
    const [before, record] = [held.entities.get(id), added.get(id)];
    const kind = record?.kind ?? before?.kind;
    if (kind === undefined) continue;
    const stay = before?.namings.filter(({ batch }) => !drop.has(batch)) ?? [];
    const namings = add && record ? [...stay, { batch: add.number, naming: record.naming }] : stay;
    const claims = planClaims(held.claims.get(id) ?? NONE, record?.claims ?? NONE, change);
    plan.set(id, { id, kind, before, namings, claims });
  }
  return plan;
}

function planRelations(touched: Touched, held: Held, change: Change): RelationChange[] {
  const added = new Map<string, readonly Claim[]>(change.add?.content.relations.map(({ id, claims }) => [id, claims]));
  return [...touched.relations].map((id) => {
    const before = held.claims.get(id) ?? NONE;
    const claims = planClaims(before, added.get(id) ?? NONE, change);
    return { id, existed: before.length > 0, claims };
  });
}

const step = (before: boolean, after: boolean): number => Number(after) - Number(before);

const total = (steps: readonly number[]): number => steps.reduce((sum, one) => sum + one, 0);

function countAdded(plan: Pick<Plan, 'sources' | 'entities' | 'relations'>): Counts {
  const { sources, entities, relations } = plan;
  const subjects = [...entities, ...relations];
  return {
    entities: total(entities.map((one) => step(!!one.before, one.namings.length > 0))),
    relations: total(relations.map((one) => step(one.existed, one.claims.after.length > 0))),
    claims: total(subjects.map(({ claims }) => claims.fresh.length - claims.gone.length)),
    sources: total(sources.map((one) => step(!!one.before, one.batches.length > 0))),
  };
}

/** The first id, entities before sources, of what would go although a relation or claim that stays needs it. */
function findStillUsed(
  plan: Pick<Plan, 'sources' | 'entities' | 'relations'>,
  counted: ReadonlyMap<string, Counted>,
): string | undefined {
  const entities = plan.entities.filter(({ id, namings, before }) => {
    const relations = counted.get(id) ?? before?.counted;
    return namings.length === 0 && relations !== undefined && sumOf(relations) > 0;
  });
  const uncited = new Map<string, number>();
  for (const { claims } of [...plan.entities, ...plan.relations]) {
    for (const { claim } of claims.gone) {
      uncited.set(claim.source, (uncited.get(claim.source) ?? 0) + 1);
    }
  }
  const sources = plan.sources.filter(
    ({ source, batches, before }) => batches.length === 0 && (before?.cited ?? 0) > (uncited.get(source.id) ?? 0),
  );
  return entities.map(({ id }) => id).sort()[0] ?? sources.map(({ source }) => source.id).sort()[0];
}

/** Works out what a change does to everything it touches. */
export function planChange(touched: Touched, held: Held, change: Change): Plan {
  const sources = planSources(touched, held, change);
  const byId = planEntities(touched, held, change);
  const relations = planRelations(touched, held, change);
  const parts = { sources, entities: [...byId.values()], relations };
  const counted = planCounts(held, byId, relations);
  const dates = new Map(sources.map(({ source }) => [source.id, rankDate(source)]));
  return {
    ...parts,
    counted,
    dateOf(id) {
      const known = held.sources.get(id)?.source;
      return dates.has(id) || !known ? dates.get(id) : rankDate(known);
    },
    added: countAdded(parts),
    stillUsed: findStillUsed(parts, counted),
  };
}
