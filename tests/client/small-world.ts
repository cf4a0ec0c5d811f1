import type { NeighbourPage } from '../../model/api/answers.ts';
import type { Entity, Relation, Subgraph } from '../../model/graph.ts';
import type { Question } from '../../client/api/ask.ts';
import type { Given } from './given-answers.ts';
import { entity, relation } from './sample-graph.ts';

const IDS = Array.from({ length: 12 }, (_one, index) => `company:c${index}`);
const KINDS = ['Company', 'Project', 'Park'];

function world(): Subgraph {
  const relations = IDS.flatMap((from, index) =>
    [1, 3, 5].map((step) =>
      relation({ kind: step === 3 ? 'OWNS' : 'INVESTS_IN', from, to: IDS[(index + step) % IDS.length] ?? '' }),
    ),
  );
  const entities = IDS.map((id, index) =>
    entity(id, { name: `第${index}家`, kind: KINDS[index % KINDS.length] ?? '', degree: 6 }),
  );
  return { entities, relations };
}

/** A graph that the API answers from: 12 entities, each with 6 relations. `gone` are no longer in it. */
export function smallWorld(gone: readonly string[] = []): { readonly ids: readonly string[]; readonly given: Given } {
  const isThere = (id: string): boolean => !gone.includes(id);
  const whole = world();
  const entities: readonly Entity[] = whole.entities.filter(({ id }) => isThere(id));
  const relations: readonly Relation[] = whole.relations.filter(({ from, to }) => isThere(from) && isThere(to));

  const subgraph = ({ body }: Question): Subgraph => {
    const { ids } = body as { ids: readonly string[] };
    const asked = new Set(ids);
    return {
      entities: entities.filter(({ id }) => asked.has(id)),
      relations: relations.filter(({ from, to }) => asked.has(from) && asked.has(to)),
    };
  };
  const neighbours = ({ path, query }: Question): NeighbourPage => {
    const id = path?.['id'] ?? '';
    const own = relations.filter(({ from, to }) => from === id || to === id);
    const start = Number(query?.['cursor'] ?? 0);
    const end = start + Number(query?.['limit'] ?? 2);
    const shown = own.slice(start, end);
    const ends = new Set([id, ...shown.flatMap(({ from, to }) => [from, to])]);
    return {
      entities: entities.filter((one) => ends.has(one.id)),
      relations: shown,
      shown: shown.length,
      total: own.length,
      truncated: end < own.length,
      ...(end < own.length && { next: String(end) }),
    };
  };
  return { ids: IDS, given: { subgraph, neighbours } };
}
