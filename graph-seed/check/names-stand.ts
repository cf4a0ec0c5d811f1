import { lineage, type Ontology } from '../../model/ontology/index.ts';
import type { EntityRecord, Located, RecordError } from '../../model/records.ts';
import { asPrinted } from './as-printed.ts';
import type { CitedClaim } from './cited-claims.ts';

interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** The kind's names are ours: no source need print them. */
  readonly exempt: boolean;
}

function namedEntities(using: Ontology, records: readonly Located[]): Map<string, Named> {
  const entities = records.flatMap(({ record }) => (record.type === 'entity' ? [record] : []));
  return new Map(entities.map((entity) => [entity.id, namedEntity(using, entity)]));
}

function namedEntity(using: Ontology, { id, kind, name, nameEn, aliases }: EntityRecord): Named {
  const exempt = lineage(using, kind).some((step) => using.entityKinds[step]?.namedByUs === true);
  const names = [name, ...(aliases ?? []), ...(nameEn === undefined ? [] : [nameEn])];
  return { id, names: names.map(asPrinted), exempt };
}

/** Who must be named in the lines that a claim cites. */
function toFind({ record }: CitedClaim): readonly { readonly id: string; readonly field: string }[] {
  if (record.type === 'entity') return [{ id: record.id, field: 'name' }];
  return (['from', 'to'] as const).map((end) => ({ id: record[end], field: end }));
}

/**
 * Stated claims whose lines do not name what they speak of, by any of its names: the entity, or an end of the
 * relation. Kinds that are named by us are left out.
 */
export function namesStand(using: Ontology, records: readonly Located[], claims: readonly CitedClaim[]): RecordError[] {
  const entities = namedEntities(using, records);
  return claims.flatMap((cited) => {
    if (cited.claim.basis !== 'stated') return [];
    const printed = asPrinted(cited.cited);
    return toFind(cited).flatMap(({ id, field }) => {
      const entity = entities.get(id);
      if (!entity || entity.exempt || entity.names.some((name) => printed.includes(name))) return [];
      const reason = `lines ${cited.claim.lines?.join('-')} name none of ${entity.names.join(', ')} (${id})`;
      return [{ ...cited.at, field: `${cited.field} (${field})`, reason }];
    });
  });
}
