import { PROBLEMS } from '../../model/api/problems.ts';
import type { JsonSchema, OpenApiDocument, Operation, Parameter } from './openapi.ts';
import { COMMON_PROBLEMS } from './openapi-problems.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A list longer than this is left to openapi.json. */
const MOST_CHOICES = 9;

function typeOf(schema: JsonSchema): string {
  const { type, items, minimum, maximum, enum: choices, anyOf } = schema;
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).map(typeOf).join(' or ');
  if (Array.isArray(choices)) {
    return choices.length > MOST_CHOICES
      ? 'one of the declared'
      : choices.map((each) => `\`${String(each)}\``).join(', ');
  }
  if (type === 'array') return `list of: ${typeOf((items ?? {}) as JsonSchema)}`;
  // zod writes the largest safe integer where nothing is said.
  const bounded = typeof minimum === 'number' && typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
  return `${typeof type === 'string' ? type : 'any'}${bounded ? `, ${minimum} to ${maximum}` : ''}`;
}

function parameterRow(name: string, place: string, required: boolean, schema: JsonSchema): string {
  const fallback = schema['default'] === undefined ? '' : ` (\`${JSON.stringify(schema['default'])}\`)`;
  const note = typeof schema['description'] === 'string' ? schema['description'] : '';
  return row([`\`${name}\``, place + (required ? ', required' : ''), typeOf(schema) + fallback, note]);
}

interface JsonBody {
  readonly content: {
    readonly 'application/json': { readonly schema: { properties: Record<string, JsonSchema>; required: string[] } };
  };
}

function parameterRows({ parameters, requestBody }: Operation): string[] {
  const named = parameters.filter((each): each is Parameter => 'name' in each);
  const inAddress = named.map(({ name, in: place, required, schema, description }) =>
    parameterRow(name, place, required, { ...schema, ...(description !== undefined && { description }) }),
  );
  if (!requestBody) return inAddress;
  const { properties, required } = (requestBody as JsonBody).content['application/json'].schema;
  const inBody = Object.entries(properties).map(([name, schema]) =>
    parameterRow(name, 'body', required.includes(name), schema),
  );
  return [...inAddress, ...inBody];
}

function endpointPart(method: string, path: string, operation: Operation): string[] {
  const rows = parameterRows(operation);
  const parameters =
    rows.length === 0
      ? []
      : [row(['parameter', 'where', 'type (default)', '']), row(['---', '---', '---', '---']), ...rows, ''];
  return [`### \`${method.toUpperCase()} ${path}\``, '', `${operation.summary}.`, '', ...parameters];
}

function problemTable(): string[] {
  const rows = Object.entries(PROBLEMS).map(([code, { status, retry, message }]) =>
    row([`\`${code}\``, String(status), retry ? 'later' : 'no', message.zh, message.en]),
  );
  return [row(['code', 'status', 'try again', '中文', 'English']), row(['---', '---', '---', '---', '---']), ...rows];
}

/** docs/api.md: the endpoints with their parameters, and every problem. */
export function apiPage(document: OpenApiDocument): string {
  const endpoints = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => endpointPart(method, path, operation)),
  );
  return [
    '# API',
    '',
    'Written by `npm run docs` from the endpoint table, the problem table and the schemas; do not edit. The running',
    'explorer describes every answer too: `GET /api/openapi.json` (OpenAPI 3.1).',
    '',
    'Lists take their items with commas (`kind=OWNS,BUILDS`) or repeated (`kind=OWNS&kind=BUILDS`). An empty parameter',
    'counts as not given, an unknown one is an error. Every endpoint takes `lang` (`zh-CN` or `en`); without it',
    'Accept-Language decides, and else it is Chinese. Answers carry an ETag.',
    '',
    '## Endpoints',
    '',
    ...endpoints,
    '## Problems',
    '',
    'Errors are RFC 9457 problem details (`application/problem+json`) with `code`, `detail` in the asked language, `retry`,',
    `and \`field\` where a parameter is wrong. Every endpoint can answer ${COMMON_PROBLEMS.map((code) => `\`${code}\``).join(', ')};`,
    '`store-unavailable` says in `Retry-After` when to ask again. Codes about batches and records are raised by loads.',
    '',
    ...problemTable(),
    '',
  ].join('\n');
}
