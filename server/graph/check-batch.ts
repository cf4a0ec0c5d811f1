import { canonicalJson, relationId } from '../../model/ids.ts';
import type { Source } from '../../model/graph.ts';
import { endAllowed, type Ontology } from '../../model/ontology/index.ts';
import type {
  At,
  EntityRecord,
  ExchangeRecord,
  Located,
  RecordError,
  RelationRecord,
  SourceRecord,
} from '../../model/records.ts';

/** What the store holds already of the ids a batch names. */
export interface Known {
  readonly entityKinds: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids whose own record was refused already: that they are missing would be no news. */
  readonly refused?: ReadonlySet<string>;
}

export interface NamedIds {
  readonly entities: readonly string[];
  readonly sources: readonly string[];
}

/** Every entity and source id that the records define or point at. */
export function namedIds(records: readonly Located[]): NamedIds {
  const entities = new Set<string>();
  const sources = new Set<string>();
  for (const { record } of records) {
    if (record.type === 'source') sources.add(record.id);
    else {
      for (const id of record.type === 'entity' ? [record.id] : [record.from, record.to]) entities.add(id);
      for (const claim of record.claims) sources.add(claim.source);
    }
  }
  return { entities: [...entities], sources: [...sources] };
}

export function sourceOf({ type: _type, ...source }: SourceRecord): Source {
  return source;
}

function identityOf(record: ExchangeRecord): string {
  return record.type === 'relation' ? relationId(record) : record.id;
}

class Checker {
  readonly errors: RecordError[] = [];
  private readonly using: Ontology;
  private readonly known: Known;
  private readonly first = new Map<string, At>();
  private readonly kinds = new Map<string, string>();
  private readonly sources = new Map<string, Source>();

  constructor(using: Ontology, known: Known) {
    this.using = using;
    this.known = known;
  }

  /** Notes what the record defines; a second record of the same id is an error. */
  define({ at, record }: Located): void {
    const id = identityOf(record);
    const before = this.first.get(id);
    if (before) {
      this.report(
        at,
        record.type === 'relation' ? 'key' : 'id',
        `${id} stands already in ${before.file}, line ${before.line}`,
      );
      return;
    }
    this.first.set(id, at);
    if (record.type === 'entity') this.kinds.set(id, record.kind);
    if (record.type === 'source') this.sources.set(id, sourceOf(record));
  }

  check({ at, record }: Located): void {
    if (record.type === 'source') return this.checkSource(at, record);
    if (record.type === 'entity') this.checkEntity(at, record);
    else this.checkEnds(at, record);
    for (const [index, { source, lines }] of record.claims.entries()) {
      const found = this.sources.get(source) ?? this.known.sources.get(source);
      if (!found) this.reportMissing(at, `claims.${index}.source`, 'source', source);
      else if (found.file && !lines) this.report(at, `claims.${index}.lines`, `${source} has a text: say which lines`);
    }
  }

  private checkSource(at: At, record: SourceRecord): void {
    const before = this.known.sources.get(record.id);
    if (before && canonicalJson(before) !== canonicalJson(sourceOf(record))) {
      this.report(at, 'id', `${record.id} is stored already with other data`);
    }
  }

  private checkEntity(at: At, record: EntityRecord): void {
    const before = this.known.entityKinds.get(record.id);
    if (before && before !== record.kind) this.report(at, 'kind', `${record.id} is stored already as ${before}`);
  }

  private checkEnds(at: At, record: RelationRecord): void {
    for (const end of ['from', 'to'] as const) {
      const kind = this.kinds.get(record[end]) ?? this.known.entityKinds.get(record[end]);
      if (!kind) this.reportMissing(at, end, 'entity', record[end]);
      else if (!endAllowed(this.using, record.kind, end, kind)) {
        this.report(at, end, `${record.kind} does not allow ${kind} (${record[end]}) as its ${end}`);
      }
    }
  }

  private reportMissing(at: At, field: string, what: 'entity' | 'source', id: string): void {
    if (!this.known.refused?.has(id)) this.report(at, field, `there is no ${what} ${id}`);
  }

  private report(at: At, field: string, reason: string): void {
    this.errors.push({ ...at, field, reason });
  }
}

/** What in the records does not fit together, or does not fit the store. Empty when the batch can be loaded. */
export function checkBatch(using: Ontology, records: readonly Located[], known: Known): readonly RecordError[] {
  const checker = new Checker(using, known);
  for (const located of records) checker.define(located);
  for (const located of records) checker.check(located);
  return checker.errors;
}
