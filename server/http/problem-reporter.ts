import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { Problem, PROBLEMS, problemBody } from '../../model/api/problems.ts';
import { sizeInWords } from './body-limit.ts';
import { languageOf } from './language.ts';

const RETRY_AFTER_SECONDS = '5';

/** Errors that Express and its body parser raise themselves, by their `type` or name. */
const RAISED_BY_EXPRESS: Readonly<Record<string, (error: Error) => Problem>> = {
  'entity.parse.failed': () => new Problem('body-invalid'),
  'encoding.unsupported': () => new Problem('body-invalid'),
  'charset.unsupported': () => new Problem('body-invalid'),
  'entity.too.large': (error) =>
    new Problem('body-too-large', { limit: sizeInWords('limit' in error ? error.limit : 0) }),
  URIError: () =>
    new Problem('parameter-invalid', {
      field: 'path',
      reason: 'is not percent-encoded UTF-8',
      reasonZh: '不是有效的 UTF-8 百分号编码',
    }),
};

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return undefined;
  const type = 'type' in error ? String(error.type) : '';
  return (RAISED_BY_EXPRESS[type] ?? RAISED_BY_EXPRESS[error.name])?.(error);
}

function send(problem: Problem, request: Request, response: Response): void {
  const language = languageOf(request);
  const { status } = PROBLEMS[problem.code];
  response.status(status).vary('Accept-Language').set('Content-Language', language).set('Cache-Control', 'no-store');
  if (problem.code === 'store-unavailable') response.set('Retry-After', RETRY_AFTER_SECONDS);
  response.type('application/problem+json').send(JSON.stringify(problemBody(problem, language)));
}

/** Answers every error as a problem. What nobody foresaw is logged with its cause, and tells the client nothing. */
export function problemReporter(logger: Logger): ErrorRequestHandler {
  // Express takes a function of four parameters for an error handler.
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error);
    if (!problem || problem.code === 'internal') logger.error({ err: error }, 'unforeseen error');
    else if (problem.cause !== undefined) logger.warn({ code: problem.code, err: problem.cause }, 'problem');
    if (response.headersSent) response.destroy();
    else send(problem ?? new Problem('internal'), request, response);
  };
}

/** Raises `path-unknown` for whatever came this far. */
export const pathUnknown: RequestHandler = (request) => {
  throw new Problem('path-unknown', { path: request.baseUrl + request.path });
};

/** Raises `method-not-allowed` and says in `Allow` what is. */
export function methodNotAllowed(methods: readonly string[]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return ({ method, path }, response) => {
    response.set('Allow', allowed);
    throw new Problem('method-not-allowed', { method, path, allowed });
  };
}
