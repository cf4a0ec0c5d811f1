import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { routeOf } from './request-log.ts';

const A_YEAR = 365 * 24 * 60 * 60;

/** True for what a browser asks when it opens an address; scripts and pictures do not name HTML. */
const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

function sendPage(folder: string): RequestHandler {
  return (request, response, next) => {
    const page = join(folder, 'index.html');
    if (!existsSync(page)) return next();
    if (request.path !== '/' && (!wantsPage(request.headers.accept) || request.path.startsWith('/assets/')))
      return next();
    response.set('Cache-Control', 'no-cache').vary('Accept');
    // Called at the end in any case; only a failure goes on to whoever comes next.
    return response.sendFile(page, (error) => error && next(error));
  };
}

/** The built client: hashed files for a year, the page for every address of the application, revalidated each time. */
export function clientFiles(folder: string): Router {
  const router = express.Router();
  router.use(routeOf('client'));
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: A_YEAR * 1000, index: false }),
  );
  router.use(
    express.static(folder, {
      index: false,
      cacheControl: false,
      setHeaders: (res) => res.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  router.get('/{*path}', sendPage(folder));
  return router;
}
