import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HealthAnswer } from '../../model/api/endpoints.ts';
import type { ProblemBody } from '../../model/api/problems.ts';
import { freePort, startNeo4j, type Neo4jServer } from '../support/neo4j/neo4j-server.ts';
import { describeWithNeo4j } from '../support/stores.ts';
import { startTestApp, until, type TestApp } from './app-under-test.ts';
