import type { Claim } from '../../../../model/graph.ts';
import type { SourceDate } from '../../../../model/claims.ts';
import type { BatchContent, BatchEntity, BatchRelation } from '../../../graph/batch-content.ts';
import { deriveEntity, deriveRelation } from '../../../graph/derive.ts';
import type { Access } from '../access.ts';
import type { Connection } from '../connection.ts';
import { writeTies } from '../ties.ts';
import type { Change } from './change.ts';
import { holdSource } from './hold-source.ts';
import { Places } from './places.ts';
import { INSERT_CLAIM, INSERT_ENTITY, INSERT_RELATION, Rows } from './rows.ts';
import { sourceDates } from './source-dates.ts';
import type { TieCounts } from './tie-counts.ts';

type End = readonly [key: number, kind: string, sortName: string];
type Subject = readonly [key: number, kind: string];

export interface HoldJob {
  readonly batch: number;
  readonly change: Change;
  /** In the order of the ids. */
  readonly content: BatchContent;
  /** Given when the store holds nothing: then nothing is looked up, and relations are counted already. */
  readonly counts: TieCounts | undefined;
}

/**
 * Writes a batch. What is new is derived from the batch alone; what is there already gets one more holder and is
 * noted as touched, for `settle` to derive it from all that is held of it.
 */
export class Holding {
  private readonly db: Connection;
  private readonly job: HoldJob;
  private readonly rows: Rows;
  private readonly dateOf: SourceDate;
  private readonly ends = new Map<string, End>();
  private readonly places: Places;

  constructor(access: Access, job: HoldJob) {
    this.db = access.db;
    this.job = job;
    this.rows = new Rows(access);
    this.dateOf = sourceDates(access.db);
    this.places = new Places(access.db, job.content.relations);
  }

  /** @param onRecord called after each record */
  holdAll(onRecord: () => void): void {
    const { batch, content, change } = this.job;
    const newest = this.db.row<[number | null]>('SELECT max(key) FROM claim')?.[0] ?? 0;
    for (const source of content.sources) {
      holdSource(this.db, source, batch, change);
      onRecord();
    }
    for (const entity of content.entities) {
      this.holdEntity(entity);
      onRecord();
    }
    for (const relation of content.relations) {
      this.holdRelation(relation);
      onRecord();
    }
    this.db.run('INSERT INTO claim_holding (batch, claim) SELECT ?, key FROM claim WHERE key > ?', [batch, newest]);
  }

  private holdEntity(entity: BatchEntity): void {
    const { id, kind, naming, claims } = entity;
    const known = this.known<[number, string]>('SELECT key, kind FROM entity WHERE id = ?', id);
    const key = known?.[0] ?? this.newEntity(entity);
    const values = [key, this.job.batch, JSON.stringify(naming)];
    this.db.run('INSERT INTO naming (entity, batch, doc) VALUES (?, ?, ?)', values);
    if (!known) return;
    this.holdClaims('entity', [key, kind], claims);
    this.job.change.entities.add(key);
    if (known[1] !== kind) this.changeKind(key, known[1], kind);
  }

  private newEntity({ id, kind, naming, claims }: BatchEntity): number {
    const { counts, change } = this.job;
    const derived = deriveEntity({ id, kind, namings: [naming], claims }, this.dateOf);
    // Keys of an empty table run from 1, in the order of the batch.
    const place = this.ends.size + 1;
    const ties = counts ? [counts.degreeOf(place), writeTies(counts.tiesOf(place))] : [0, '[]'];
    const { key } = this.db.run(INSERT_ENTITY, [id, kind, ...ties, ...this.rows.entity(derived)]);
    this.db.run('INSERT INTO names (rowid, tokens) VALUES (?, ?)', [key, derived.search]);
    this.newClaims('entity', [key, kind], claims);
    this.ends.set(id, [key, kind, derived.sort.name]);
    change.tally.add('entity', kind, 1);
    return key;
  }

  /** Only an entity that nobody held any more can come back as another kind, with the relations of others at it. */
  private changeKind(key: number, before: string, kind: string): void {
    const { change } = this.job;
    this.db.run('UPDATE entity SET kind = ? WHERE key = ?', [kind, key]);
    change.tally.add('entity', before, -1);
    change.tally.add('entity', kind, 1);
    for (const [here, there] of [
      ['from', 'to'],
      ['to', 'from'],
    ] as const) {
      this.db.run(`UPDATE relation SET ${here}_kind = ? WHERE ${here}_key = ?`, [kind, key]);
      const others = this.db.rows<[number]>(`SELECT ${there}_key FROM relation WHERE ${here}_key = ?`, [key]);
      for (const [other] of others) change.ends.add(other);
    }
  }

  private holdRelation(relation: BatchRelation): void {
    const known = this.known<[number]>('SELECT key FROM relation WHERE id = ?', relation.id);
    if (!known) return this.newRelation(relation);
    this.holdClaims('relation', [known[0], relation.kind], relation.claims);
    this.job.change.relations.add(known[0]);
  }

  private newRelation(relation: BatchRelation): void {
    const { counts, change } = this.job;
    const { id, kind, claims } = relation;
    const [from, to] = [this.endOf(relation.from), this.endOf(relation.to)];
    const values = this.rows.relation(deriveRelation(relation, this.dateOf));
    const { key } = this.db.run(INSERT_RELATION, [id, this.places.of(id), kind, ...from, ...to, ...values]);
    this.newClaims('relation', [key, kind], claims);
    change.tally.add('relation', kind, 1);
    if (!counts) for (const [end] of [from, to]) change.ends.add(end);
  }

  private endOf(id: string): End {
    const known = this.ends.get(id);
    if (known) return known;
    const row = this.db.row<End>('SELECT key, kind, sort_name FROM entity WHERE id = ?', [id]);
    if (!row) throw new Error(`a checked batch names ${id}, which is not there`);
    this.ends.set(id, row);
    return row;
  }

  private newClaims(of: 'entity' | 'relation', [subject, kind]: Subject, claims: readonly Claim[]): void {
    const { change } = this.job;
    for (const claim of claims) {
      this.db.run(INSERT_CLAIM[of], this.rows.claim(claim, subject, kind));
      change.sources.add(claim.source);
    }
    change.tally.add('claim', '', claims.length);
  }

  private holdClaims(of: 'entity' | 'relation', subject: Subject, claims: readonly Claim[]): void {
    const held = new Map(this.db.rows<[string, number]>(`SELECT id, key FROM claim WHERE ${of} = ?`, [subject[0]]));
    const fresh = claims.filter(({ id }) => !held.has(id));
    for (const { id } of claims) {
      const key = held.get(id);
      if (key === undefined) continue;
      this.db.run('UPDATE claim SET holders = holders + 1 WHERE key = ?', [key]);
      this.db.run('INSERT INTO claim_holding (batch, claim) VALUES (?, ?)', [this.job.batch, key]);
    }
    this.newClaims(of, subject, fresh);
  }

  private known<T extends readonly unknown[]>(sql: string, id: string): T | undefined {
    return this.job.counts ? undefined : this.db.row<T>(sql, [id]);
  }
}
