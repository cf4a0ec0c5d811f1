import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Notes which route answers, so that the log need not hold ids or what was searched for. */
export const routeOf = (path: string): RequestHandler => {
  return (_request, response, next) => {
    response.locals['route'] = path;
    next();
  };
};

/** One line for each request: method, route, status, milliseconds. No address, no query, no id. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      const route = typeof response.locals['route'] === 'string' ? response.locals['route'] : 'other';
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const done = response.writableFinished ? {} : { aborted: true };
      logger.info({ method: request.method, route, status: response.statusCode, ms, ...done }, 'request');
    });
    next();
  };
}
