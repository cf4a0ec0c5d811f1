import { relationIdentity } from '../../../../model/ids.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import { claimTexts } from '../../../../model/search/claim-text.ts';
import { sumOf, writeCounts } from '../preview-counts.ts';
import type { EntityChange, Plan, RelationChange } from './change.ts';
import { claimProps, entityProps, relationProps, sourceProps } from './node-rows.ts';
import type { Stages } from './stages.ts';
import type { Write, WriteName, WriteRow } from './write-statements.ts';

/** Rows of one statement. A few thousand keep both sides busy and the messages small. */
const CHUNK = 2000;

type Writes = Generator<Write, void, undefined>;

/** Makes the rows only when their turn comes: the database works on the last ones meanwhile. */
function* inChunks<T>(name: WriteName, kind: string, items: readonly T[], row: (item: T) => WriteRow): Writes {
  for (let start = 0; start < items.length; start += CHUNK) {
    yield { name, kind, rows: items.slice(start, start + CHUNK).map(row) };
  }
}

function grouped<T>(items: readonly T[], kindOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(kindOf(item));
    if (group) group.push(item);
    else groups.set(kindOf(item), [item]);
  }
  return groups;
}

const stays = ({ claims }: RelationChange): boolean => claims.after.length > 0;
const kindOfRelation = ({ id }: RelationChange): string => relationIdentity(id).kind;

function* removals({ entities, relations }: Plan): Writes {
  const gone = relations.filter((one) => one.existed && !stays(one));
  for (const [kind, items] of grouped(gone, kindOfRelation)) {
    yield* inChunks('delete-relations', kind, items, ({ id }) => ({ id }));
  }
  const claims = [...entities, ...relations].flatMap((one) => one.claims.gone);
  yield* inChunks('delete-claims', '', claims, ({ claim }) => ({ id: claim.id }));
  const left = entities.filter(({ before, namings }) => before && namings.length === 0);
  yield* inChunks('delete-entities', '', left, ({ id }) => ({ id }));
}

function* sourceWrites({ sources }: Plan): Writes {
  const staying = sources.filter(({ batches }) => batches.length > 0);
  const row = (one: (typeof sources)[number]): WriteRow => ({ props: sourceProps(one) });
  const [old, fresh] = [staying.filter((one) => one.before), staying.filter((one) => !one.before)];
  yield* inChunks('create-sources', '', fresh, row);
  yield* inChunks('set-sources', '', old, row);
}

function* entityWrites(using: Ontology, plan: Plan): Writes {
  const { entities, counted, dateOf } = plan;
  const row = (one: EntityChange): WriteRow => {
    const counts = counted.get(one.id) ?? one.before?.counted ?? new Map<string, number>();
    return { props: entityProps(using, one, counts, dateOf) };
  };
  const staying = entities.filter(({ namings }) => namings.length > 0);
  for (const [kind, items] of grouped(staying, (one) => one.kind)) {
    const fresh = items.filter(({ before }) => !before);
    yield* inChunks('create-entities', kind, fresh, row);
    yield* inChunks(
      'set-entities',
      kind,
      fresh.length === items.length ? [] : items.filter(({ before }) => before),
      row,
    );
  }
  const touched = new Set(entities.map(({ id }) => id));
  const ends = [...counted].filter(([id]) => !touched.has(id));
  yield* inChunks('set-degrees', '', ends, ([id, counts]) => ({
    id,
    degree: sumOf(counts),
    preview: writeCounts(counts),
  }));
}

function* relationWrites(using: Ontology, { relations, dateOf }: Plan): Writes {
  for (const [kind, items] of grouped(relations.filter(stays), kindOfRelation)) {
    const [old, fresh] = [items.filter((one) => one.existed), items.filter((one) => !one.existed)];
    yield* inChunks('create-relations', kind, fresh, (one) => {
      const { from, to } = relationIdentity(one.id);
      return { from, to, props: relationProps(using, one, dateOf) };
    });
    yield* inChunks('set-relations', kind, old, (one) => ({
      props: relationProps(using, one, dateOf),
    }));
  }
}

function* claimWrites<T extends EntityChange | RelationChange>(
  using: Ontology,
  subjects: readonly T[],
  { name, kindOf, number }: { readonly name: WriteName; readonly kindOf: (one: T) => string; readonly number: number },
): Writes {
  const textOf = claimTexts(using);
  const fresh = subjects.flatMap((one) => one.claims.fresh.map((claim) => ({ one, claim })));
  yield* inChunks(name, '', fresh, ({ one, claim }) => ({
    props: claimProps(one.id, claim, textOf(kindOf(one), claim), [number]),
  }));
}

/** How many rows `changeStages` gives. */
export function countRows({ sources, entities, relations, counted }: Plan): number {
  const claims = [...entities, ...relations].map((one) => one.claims);
  return claims.reduce(
    (sum, { fresh, reheld, gone }) => sum + fresh.length + reheld.length + gone.length,
    sources.length + entities.length + relations.length + counted.size,
  );
}

function* beforeRelations(using: Ontology, plan: Plan, number: number): Writes {
  const { entities, relations } = plan;
  yield* removals(plan);
  yield* sourceWrites(plan);
  yield* entityWrites(using, plan);
  yield* claimWrites(using, entities, { name: 'create-entity-claims', kindOf: ({ kind }) => kind, number });
  const reheld = [...entities, ...relations].flatMap(({ claims }) => claims.reheld);
  yield* inChunks('hold-claims', '', reheld, ({ claim, batches }) => ({ id: claim.id, batches }));
}

function* afterRelations({ sources }: Plan): Writes {
  const gone = sources.filter(({ before, batches }) => before && batches.length === 0);
  yield* inChunks('delete-sources', '', gone, ({ source }) => ({ id: source.id }));
}

/**
 * What a plan writes, in an order in which no relation ever lacks an end. Relations lock entities, their claims lock
 * sources: the longest parts of a load go side by side.
 * @param number the batch that comes in; of no account when none does
 */
export function changeStages(using: Ontology, plan: Plan, number: number): Stages<Write> {
  return [
    [beforeRelations(using, plan, number)],
    [
      relationWrites(using, plan),
      claimWrites(using, plan.relations, { name: 'create-relation-claims', kindOf: kindOfRelation, number }),
    ],
    [afterRelations(plan)],
  ];
}
