import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENDPOINTS, type EndpointName } from '../../model/api/endpoints.ts';
import { ontology } from '../../model/ontology/index.ts';
import { openApiDocument, type Operation } from '../../server/http/openapi.ts';
import { hasNeo4j, STORE_KINDS } from '../support/stores.ts';
import { startTestApp, type TestApp } from './app-under-test.ts';
import { BAD_REQUESTS } from './bad-requests.ts';
import { REQUESTS } from './requests.ts';

const document = openApiDocument(ontology);
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'openapi', undefined, false);

const operation = (name: string): Operation => {
  const { method, path } = ENDPOINTS[name as EndpointName];
  return document.paths[path]![method.toLowerCase()]!;
};

const compiled = new Map<string, ValidateFunction>();

/** The schema of an answer as openapi.json gives it for the status and media type. */
function validator(name: string, response: Response): ValidateFunction {
  const { responses } = operation(name);
  const status = String(response.status);
  const described = responses[status] as { content: Record<string, unknown> } | undefined;
  if (!described) throw new Error(`openapi.json has no ${status} for ${name}`);
  const media = response.headers.get('content-type')?.split(';')[0] ?? '';
  expect(Object.keys(described.content)).toContain(media);
  const { path, method } = ENDPOINTS[name as EndpointName];
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', media, 'schema']
    .map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

async function expectDescribed(name: string, response: Response): Promise<void> {
  const media = response.headers.get('content-type') ?? '';
  const validate = validator(name, response);
  const body: unknown = media.includes('jsonl') ? await response.text() : await response.json();
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}

describe('openapi.json', () => {
  test('describes every endpoint of the table and no other', () => {
    const described = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((each) => each.operationId),
    );
    expect(described.toSorted()).toEqual(Object.keys(ENDPOINTS).toSorted());
  });

  test('points only at components that exist', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(refs.length).toBeGreaterThan(50);
    const { components } = document as unknown as { components: Record<string, Record<string, unknown>> };
    expect(refs.filter(([, group, name]) => components[group!]?.[name!] === undefined)).toEqual([]);
  });

  test('gives the defaults and limits of parameters', () => {
    const limit = operation('search').parameters.find((each) => 'name' in each && each.name === 'limit');
    expect(limit).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    });
    const kind = operation('neighbours').parameters.find((each) => 'name' in each && each.name === 'kind');
    expect(kind).toMatchObject({ style: 'form', explode: false, schema: { type: 'array' } });
  });

  test('is tried with requests to every endpoint', () => {
    const tried = new Set([...REQUESTS.map(({ endpoint }) => endpoint), 'openapi']);
    expect([...tried].toSorted()).toEqual(Object.keys(ENDPOINTS).toSorted());
  });
});

for (const kind of STORE_KINDS) {
  describe.skipIf(kind === 'neo4j' && !hasNeo4j())(`Answers as openapi.json says [${kind}]`, () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startTestApp(kind);
    });
    afterAll(() => app.close());

    test('the running server serves the same document', async () => {
      const response = await app.get('/api/openapi.json');
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
    });

    test.each(REQUESTS)('$endpoint $path $body', async ({ endpoint, path, body }) => {
      const response = await (body === undefined ? app.get(path) : app.post(path, body));
      expect(response.status).toBe(200);
      await expectDescribed(endpoint, response);
    });

    test.each(BAD_REQUESTS.filter(({ endpoint }) => endpoint))(
      'problem of $endpoint $path',
      async ({ endpoint, path, init, status }) => {
        const response = await app.get(path, init);
        expect(response.status).toBe(status);
        await expectDescribed(endpoint!, response);
      },
    );
  });
}
