import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../graph-seed/package-root.ts';
import {
  readVariables,
  SOURCES_VARIABLE,
  storeSettings,
  type Environment,
  type StoreSettings,
  type Variable,
} from './store/settings.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const VARIABLES = {
  PORT: {
    allows: 'a port from 0 to 65535 (0 takes a free one)',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(3000),
  },
  HOST: {
    allows: 'a host name or an IP address',
    schema: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
  },
  ...SOURCES_VARIABLE,
  LOG_LEVEL: { allows: `one of ${LOG_LEVELS.join(', ')}`, schema: z.enum(LOG_LEVELS).default('info') },
} as const satisfies Record<string, Variable<unknown>>;

/** All that the server is told from outside. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly store: StoreSettings;
  /** The folder with the texts of the sources, where the reader has them. */
  readonly sources: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where the seed lies. */
  readonly seed: string;
  /** Where the built client lies. */
  readonly client: string;
}

/**
 * Reads the environment.
 * @throws SettingError for the first variable that cannot be used
 */
export function readConfig(env: Environment): Config {
  const { PORT: port, HOST: host, LIANMAI_SOURCES: sources, LOG_LEVEL: logLevel } = readVariables(VARIABLES, env);
  const root = packageRoot(import.meta.url);
  return {
    port,
    host,
    store: storeSettings(env),
    sources,
    logLevel,
    seed: join(root, 'graph-seed', 'data'),
    client: join(root, 'dist', 'client'),
  };
}
