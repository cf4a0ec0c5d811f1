import type { Called, CitedClaim } from '../../model/api/answers.ts';
import type { Claim, Entity, Listed } from '../../model/graph.ts';
import { isRelationId, relationIdentity } from '../../model/ids.ts';
import type { GraphReader } from './graph-reader.ts';

/** A claim, and the id of the entity or relation that it is about. */
export interface ClaimAbout {
  readonly claim: Claim;
  readonly about: string;
}

function endsOf(about: string): readonly string[] {
  if (!isRelationId(about)) return [about];
  const { from, to } = relationIdentity(about);
  return [from, to];
}

/** Says of each claim of a page what it is about, by name. */
export async function nameSubjects(page: Listed<ClaimAbout>, reader: GraphReader): Promise<Listed<CitedClaim>> {
  const ids = [...new Set(page.items.flatMap(({ about }) => endsOf(about)))];
  const known = new Map<string, Entity>((await reader.entities(ids)).map((entity) => [entity.id, entity]));
  const called = (id: string): Called => {
    const { name = '', nameEn } = known.get(id) ?? {};
    return { id, name, ...(nameEn !== undefined && { nameEn }) };
  };
  const items = page.items.map(({ claim, about }): CitedClaim => {
    if (!isRelationId(about)) {
      return { claim, subject: { type: 'entity', kind: known.get(about)?.kind ?? '', ...called(about) } };
    }
    const { kind, from, to } = relationIdentity(about);
    return { claim, subject: { type: 'relation', id: about, kind, from: called(from), to: called(to) } };
  });
  return { ...page, items };
}
