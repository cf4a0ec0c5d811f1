import compression from 'compression';
import express, { type Express, type RequestHandler, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import { ENDPOINTS, type EndpointName } from '../../model/api/endpoints.ts';
import { apiInput } from '../../model/schema/api-input.ts';
import { bodyLimit } from './body-limit.ts';
import { clientFiles } from './client-files.ts';
import { HANDLERS, type Context } from './handlers.ts';
import { checkLanguage } from './language.ts';
import { methodNotAllowed, pathUnknown, problemReporter } from './problem-reporter.ts';
import { readInput } from './read-input.ts';
import { requestLog, routeOf } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { sendLines } from './send-lines.ts';

export interface AppOptions extends Context {
  /** The folder of the built client; without one only the API answers. */
  readonly client: string | undefined;
  readonly logger: Logger;
}

const NAMES = Object.keys(ENDPOINTS) as EndpointName[];

/** `/api/entities/{id}` as Express writes it. */
const route = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

async function send(name: EndpointName, response: Response, answer: unknown): Promise<void> {
  const { answers } = ENDPOINTS[name];
  if (answers !== 'json') return sendLines(response, answer as AsyncIterable<string>, answers);
  // Always asked again, and answered 304 by the ETag when nothing changed.
  response.set('Cache-Control', 'no-cache').json(answer);
}

function endpoint(name: EndpointName, inputs: ReturnType<typeof apiInput>, context: Context): RequestHandler {
  // The table pairs each input with its handler; a union of all pairs is more than the compiler can follow.
  const handle = HANDLERS[name] as (input: unknown, context: Context) => unknown;
  return async (request, response) => {
    checkLanguage(request);
    const input: unknown = readInput(name, inputs[name], request);
    await send(name, response, await handle(input, context));
  };
}

function apiRouter(context: Context): Router {
  const router = express.Router({ caseSensitive: true });
  const inputs = apiInput(context.ontology);
  for (const path of new Set(NAMES.map((name) => ENDPOINTS[name].path))) {
    const here = NAMES.filter((name) => ENDPOINTS[name].path === path);
    const point = router.route(route(path));
    point.all(routeOf(path));
    for (const name of here) {
      if (ENDPOINTS[name].method === 'GET') point.get(endpoint(name, inputs, context));
      else point.post(express.json({ limit: bodyLimit(name), type: () => true }), endpoint(name, inputs, context));
    }
    point.all(methodNotAllowed(here.map((name) => ENDPOINTS[name].method)));
  }
  router.use('/api', pathUnknown);
  return router;
}

const PACKED = /jsonl|problem\+json/;

function packs(response: Response): boolean {
  return PACKED.test(String(response.getHeader('Content-Type') ?? ''));
}

/** The explorer over HTTP: the API, and the built client where there is one. */
export function createApp({ client, logger, ...context }: AppOptions): Express {
  const app = express();
  app.set('query parser', 'simple');
  app.use(requestLog(logger));
  app.use(securityHeaders());
  app.use(
    compression({
      filter: (request, response) => packs(response) || compression.filter(request, response),
    }),
  );
  app.use(apiRouter(context));
  if (client !== undefined) app.use(clientFiles(client));
  app.use(pathUnknown);
  app.use(problemReporter(logger));
  return app;
}
