import { ApiFailure } from '../../api/ask.ts';
import { reportFailure, type App } from '../app.ts';

/**
 * Why a file could not be made, in words for the reader.
 * @returns undefined where there are none: then it is a bug or a limit of the browser, and the console tells
 */
export function failureMessage(app: App, error: unknown): string | undefined {
  if (error instanceof ApiFailure) return reportFailure(app, error).message;
  reportError(error);
  return undefined;
}
