import type { Request } from 'express';
import type { z } from 'zod';
import { ENDPOINTS, type EndpointName } from '../../model/api/endpoints.ts';
import { Problem } from '../../model/api/problems.ts';
import { invalidInput } from './invalid-input.ts';

type Raw = Record<string, unknown>;

/** What stands in the query: an empty parameter is one that was not given. `lang` belongs to every endpoint. */
function queryOf(request: Request): Raw {
  const given = Object.entries(request.query).filter(([name, value]) => value !== '' && name !== 'lang');
  return Object.fromEntries(given);
}

function bodyOf(request: Request): Raw {
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Raw;
  throw new Problem('body-invalid');
}

function refuseNames(names: readonly string[]): void {
  const [field] = names;
  if (field === undefined) return;
  throw new Problem('parameter-invalid', {
    field,
    reason: 'does not belong in the query',
    reasonZh: '不能写在查询串里',
  });
}

/**
 * The checked input of an endpoint, from path, query and body.
 * @throws Problem `parameter-invalid` naming the first parameter that is wrong, `body-invalid`
 */
export function readInput<T extends z.ZodType>(name: EndpointName, schema: T, request: Request): z.output<T> {
  const query = queryOf(request);
  const takesBody = ENDPOINTS[name].method === 'POST';
  refuseNames(Object.keys(query).filter((key) => takesBody || key in request.params));
  const raw = { ...(takesBody ? bodyOf(request) : query), ...request.params };
  const read = schema.safeParse(raw);
  if (!read.success) throw invalidInput(read.error, raw);
  return read.data;
}
