import Database from 'libsql';
import { Problem } from '../../../model/api/problems.ts';
import { asProblem } from './engine-errors.ts';

/** What may be bound. Nothing else: libsql ends the whole process when it is given a boolean. */
export type Value = string | number | null;

const KEPT_STATEMENTS = 500;

/** One connection. Statements are prepared once: libsql frees them only when the event loop turns. */
export class Connection {
  readonly file: string;
  private readonly database: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();
  private open = true;

  /** @throws Problem `store-unavailable` when the file cannot be opened */
  constructor(file: string) {
    this.file = file;
    this.database = reporting(() => new Database(file));
  }

  /** All rows, each as an array of its columns. */
  rows<T extends readonly unknown[]>(sql: string, values: readonly Value[] = []): T[] {
    return reporting(() => this.prepared(sql).all(values) as T[]);
  }

  row<T extends readonly unknown[]>(sql: string, values: readonly Value[] = []): T | undefined {
    return reporting(() => this.prepared(sql).get(values) as T | undefined);
  }

  /** @returns how many rows it changed, and the key of the row it inserted last */
  run(sql: string, values: readonly Value[] = []): { readonly changes: number; readonly key: number } {
    return reporting(() => {
      const { changes, lastInsertRowid } = this.prepared(sql).run(values);
      return { changes, key: Number(lastInsertRowid) };
    });
  }

  /** Statements without values. */
  exec(sql: string): void {
    reporting(() => this.database.exec(sql));
  }

  /** Everything that `work` writes, or nothing. It must not wait for anything: other calls would write into it. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const answer = work();
      this.exec('COMMIT');
      return answer;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** What is still asked afterwards raises `store-unavailable`. The file is let go when the statements are collected. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    this.statements.clear();
    this.database.close();
  }

  private prepared(sql: string): Database.Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    if (!this.open) throw new Problem('store-unavailable');
    if (this.statements.size >= KEPT_STATEMENTS) this.statements.clear();
    const statement = this.database.prepare(sql);
    if (statement.reader) statement.raw();
    this.statements.set(sql, statement);
    return statement;
  }

  private rollBack(): void {
    try {
      this.database.exec('ROLLBACK');
    } catch {
      // A full disk or a failed read has rolled it back already.
    }
  }
}

function reporting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asProblem(error);
  }
}
