import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jAccess } from './neo4j-server.ts';

const FIRST_PASSWORD = 'neo4j';
const LONGEST_START_MS = 180_000;

/**
 * Waits until Bolt answers a query with the wanted password, and sets that password on a server that still has its first one.
 *
 * @param isNew tells which password to try first: Neo4j locks a user out after three wrong ones.
 */
export async function awaitBolt(access: Neo4jAccess, { isNew }: { isNew: boolean }): Promise<void> {
  const deadline = Date.now() + LONGEST_START_MS;
  let setFirst = isNew;
  for (;;) {
    const failure = await (setFirst ? setPassword(access) : ask(access));
    if (failure === undefined && !setFirst) return;
    if (failure === undefined || isWrongPassword(failure)) setFirst = !setFirst;
    if (Date.now() > deadline) {
      throw new Error(`Neo4j at ${access.uri} did not answer within ${LONGEST_START_MS / 1000} s`, {
        cause: failure,
      });
    }
    if (failure !== undefined) await sleep(250);
  }
}

function isWrongPassword(failure: unknown): boolean {
  const code = failure instanceof neo4j.Neo4jError ? failure.code : '';
  return code.startsWith('Neo.ClientError.Security');
}

const ask = (access: Neo4jAccess): Promise<unknown> => failureOf(access, 'neo4j', 'RETURN 1');

const setPassword = (access: Neo4jAccess): Promise<unknown> =>
  failureOf(
    { ...access, password: FIRST_PASSWORD },
    'system',
    'ALTER CURRENT USER SET PASSWORD FROM $first TO $wanted',
    { first: FIRST_PASSWORD, wanted: access.password },
  );

/** @returns undefined when the statement ran, else why not. */
async function failureOf(
  { uri, user, password }: Neo4jAccess,
  database: string,
  statement: string,
  parameters: Record<string, string> = {},
): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery(statement, parameters, { database });
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await driver.close();
  }
}
