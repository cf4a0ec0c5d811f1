import { z } from 'zod';
import { ENDPOINTS, type EndpointName } from '../../model/api/endpoints.ts';
import type { Ontology } from '../../model/ontology/index.ts';
import { apiInput } from '../../model/schema/api-input.ts';
import { apiParts } from '../../model/schema/api-output.ts';
import { LANGUAGES } from './language.ts';
import { problemResponses } from './openapi-problems.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
  readonly style?: 'form';
  readonly explode?: false;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly parameters: Readonly<Record<string, object>>;
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const refTo = (component: string): { $ref: string } => ({ $ref: `#/components/schemas/${component}` });
/** `entity` answers EntityAnswer, so that no answer hides a part of the same name. */
const answerName = (name: string): string => `${upperFirst(name)}Answer`;

type Parts = ReturnType<typeof apiParts>;

function componentSchemas({ graph, answers, problem }: Parts): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [name, schema] of Object.entries(answers)) {
    if (!Object.values<z.ZodType>(graph).includes(schema)) registry.add(schema, { id: answerName(name) });
  }
  for (const [name, schema] of Object.entries(graph)) registry.add(schema, { id: upperFirst(name) });
  registry.add(problem, { id: 'Problem' });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => refTo(id).$ref, io: 'output' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}

/** The component that an endpoint answers with: its own, or the part of the graph that it is. */
function answerRefs({ graph, answers }: Parts): Record<string, { $ref: string }> {
  const parts = new Map(Object.entries<z.ZodType>(graph).map(([name, schema]) => [schema, upperFirst(name)]));
  return Object.fromEntries(
    Object.entries<z.ZodType>(answers).map(([name, schema]) => [name, refTo(parts.get(schema) ?? answerName(name))]),
  );
}

interface InputSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** The default of a coerced parameter is lost on the way to JSON Schema: it is put back. */
function inputSchema(schema: z.ZodType): InputSchema & JsonSchema {
  const {
    $schema: _dialect,
    properties = {},
    required = [],
    ...rest
  } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // oxlint-disable-next-line no-param-reassign -- how zod's override works
      if (def.type === 'default') jsonSchema.default = def.defaultValue;
    },
  });
  return { ...rest, properties: properties as Record<string, JsonSchema>, required };
}

function parameterOf(name: string, path: string, { properties, required }: InputSchema): Parameter {
  const { description, ...schema } = properties[name] ?? {};
  const inPath = path.includes(`{${name}}`);
  return {
    name,
    in: inPath ? 'path' : 'query',
    required: required.includes(name),
    ...(typeof description === 'string' && { description }),
    schema,
    ...(schema['type'] === 'array' && { style: 'form', explode: false }),
  };
}

function successOf(answers: string, ref: object | undefined): object {
  const schema = answers === 'json' ? (ref ?? { type: 'object' }) : { type: 'string' };
  const media = answers === 'json' ? 'application/json' : answers;
  return { description: 'The answer', content: { [media]: { schema } } };
}

function operationOf(name: EndpointName, schema: z.ZodType, ref: object | undefined): Operation {
  const { method, path, summary, answers, problems } = ENDPOINTS[name];
  const input = inputSchema(schema);
  const asBody = method === 'POST';
  return {
    operationId: name,
    summary,
    parameters: [
      ...(asBody ? [] : Object.keys(input.properties).map((each) => parameterOf(each, path, input))),
      { $ref: '#/components/parameters/lang' },
    ],
    ...(asBody && { requestBody: { required: true, content: { 'application/json': { schema: input } } } }),
    responses: { '200': successOf(answers, ref), ...problemResponses(problems) },
  };
}

function describeApi(using: Ontology): OpenApiDocument {
  const inputs = apiInput(using);
  const parts = apiParts(using);
  const refs = answerRefs(parts);
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [name, { method, path }] of Object.entries(ENDPOINTS) as [
    EndpointName,
    { method: string; path: string },
  ][]) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(name, inputs[name], refs[name]) };
  }
  const lang = {
    name: 'lang',
    in: 'query',
    description: 'The language of problems; otherwise Accept-Language decides',
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Lianmai 链脉', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: componentSchemas(parts),
      parameters: { lang: { ...lang, schema: { type: 'string', enum: LANGUAGES, default: 'zh-CN' } } },
    },
  };
}

const made = new WeakMap<Ontology, OpenApiDocument>();

/** OpenAPI 3.1, from the endpoint table, the problem table and the schemas. Made once for an ontology. */
export function openApiDocument(using: Ontology): OpenApiDocument {
  const known = made.get(using) ?? describeApi(using);
  made.set(using, known);
  return known;
}
