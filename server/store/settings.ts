import { statSync } from 'node:fs';
import { z } from 'zod';

/** Our own variables, so that a misspelt one is told apart from a stranger's. */
const OURS = ['LIANMAI_DATA', 'LIANMAI_SOURCES'];

/** A variable of the environment that cannot be used. The message is one line: the variable and what it allows. */
export class SettingError extends Error {
  constructor(variable: string, reason: string, options?: ErrorOptions) {
    super(`${variable}: ${reason}`, options);
    this.name = 'SettingError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable allows, in words, and the schema that reads it; the schema holds the default. */
export interface Variable<T> {
  readonly allows: string;
  readonly schema: z.ZodType<T>;
}

type Values<T extends Readonly<Record<string, Variable<unknown>>>> = {
  readonly [K in keyof T]: T[K] extends Variable<infer V> ? V : never;
};

/**
 * Reads variables of the environment; an empty one counts as not set.
 * @throws SettingError for the first one that is wrong, or that begins with LIANMAI_ and is none of ours
 */
export function readVariables<T extends Readonly<Record<string, Variable<unknown>>>>(
  table: T,
  env: Environment,
): Values<T> {
  for (const name of Object.keys(env)) {
    if (!name.startsWith('LIANMAI_') || name.startsWith('LIANMAI_TEST_') || OURS.includes(name)) continue;
    throw new SettingError(name, `there is no such variable; there are ${OURS.join(' and ')}`);
  }
  const read = Object.entries(table).map(([name, { schema, allows }]): [string, unknown] => {
    const given = env[name] === '' ? undefined : env[name];
    const result = schema.safeParse(given);
    if (!result.success) throw new SettingError(name, `must be ${allows}, not ${JSON.stringify(given ?? '')}`);
    return [name, result.data];
  });
  return Object.fromEntries(read) as Values<T>;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder with the texts of the sources, where the reader has them. */
export const SOURCES_VARIABLE = {
  LIANMAI_SOURCES: { allows: 'a folder that exists', schema: z.string().refine(isFolder).optional() },
} as const satisfies Record<string, Variable<unknown>>;

const BOLT = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/;

/** The variables that choose the store. */
const STORE_VARIABLES = {
  LIANMAI_DATA: { allows: 'the path of a file', schema: z.string().default('./data/lianmai.db') },
  NEO4J_URI: {
    allows: 'an address that begins with bolt:// or neo4j:// (or with +s or +ssc before the colon)',
    schema: z.string().regex(BOLT).optional(),
  },
  NEO4J_USER: { allows: 'a user name', schema: z.string().default('neo4j') },
  NEO4J_PASSWORD: { allows: 'a password', schema: z.string().optional() },
  NEO4J_DATABASE: {
    allows: 'the name of a database',
    schema: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
      .optional(),
  },
} as const satisfies Record<string, Variable<unknown>>;

export type StoreSettings =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string;
    };

/**
 * Which store the environment asks for: Neo4j where NEO4J_URI is set, else a SQLite file.
 * @throws SettingError
 */
export function storeSettings(env: Environment): StoreSettings {
  const read = readVariables(STORE_VARIABLES, env);
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = read;
  if (uri === undefined) return { kind: 'sqlite', file: read.LIANMAI_DATA };
  if (password === undefined) throw new SettingError('NEO4J_PASSWORD', 'must be set where NEO4J_URI is');
  return { kind: 'neo4j', uri, user, password, ...(database !== undefined && { database }) };
}
