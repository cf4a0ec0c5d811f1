import neo4j from 'neo4j-driver';
import { Problem } from '../../../model/api/problems.ts';

const codeOf = (error: unknown): string =>
  error instanceof neo4j.Neo4jError && typeof error.code === 'string' ? error.code : '';

const AWAY = [
  // The driver's own word: no connection in time, or something else than Neo4j answers there.
  /^N\/A$/,
  /^ServiceUnavailable$/,
  /^SessionExpired$/,
  /^Neo\.ClientError\.Security\./,
  /^Neo\.ClientError\.Database\./,
  /^Neo\.ClientError\.Cluster\./,
  /^Neo\.TransientError\.(?:Cluster|Database|Network)\./,
  /^Neo\.TransientError\.General\.DatabaseUnavailable$/,
  // A server that is being stopped ends the transactions that run.
  /^Neo\.TransientError\.Transaction\.Terminated$/,
  /^Neo\.(?:Client|Transient)Error\.Transaction\.TransactionMarkedAsTerminated$/,
  /^Neo\.DatabaseError\.(?:Database|General)\..*(?:Unavailable|Shutdown)/,
];

const SLOW = [/TransactionTimedOut/, /LockAcquisitionTimeout/, /LockClientStopped/];

/** Whether the very same read may work on another connection: the one it had was dead. */
export function isDeadConnection(error: unknown): boolean {
  return ['ServiceUnavailable', 'SessionExpired'].includes(codeOf(error));
}

/** What the driver says, as a problem where it is one; any other error as it is. */
export function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (SLOW.some((pattern) => pattern.test(code))) {
    return new Problem('query-timeout', {}, { cause: error });
  }
  if (AWAY.some((pattern) => pattern.test(code))) {
    return new Problem('store-unavailable', {}, { cause: error });
  }
  return error;
}
