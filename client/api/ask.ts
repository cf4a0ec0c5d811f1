import { ENDPOINTS, type Answers } from '../../model/api/endpoints.ts';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '../../model/api/problems.ts';
import { fillPath, queryText, type Query } from './address.ts';

export type Language = 'zh-CN' | 'en';

/** `unreachable`: no answer at all, so the server itself is away. */
export type FailureCode = ProblemCode | 'unreachable';

/** Why a question has no answer; `message` is for the reader, in the asked language. */
export class ApiFailure extends Error {
  readonly code: FailureCode;
  readonly retry: boolean;

  constructor(code: FailureCode, message: string, retry: boolean) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.retry = retry;
  }
}

export interface Question {
  /** Fills `{id}` or `{kind}` of the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Query;
  /** Sent as JSON; only for POST. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export interface Api {
  /** @throws ApiFailure, or the signal's reason when it was aborted. */
  ask<N extends keyof Answers>(name: N, question?: Question): Promise<Answers[N]>;
}

export function createApi(language: () => Language): Api {
  return {
    async ask<N extends keyof Answers>(name: N, question: Question = {}): Promise<Answers[N]> {
      const { method, path } = ENDPOINTS[name];
      const address = `${fillPath(path, question.path ?? {})}${queryText(question.query ?? {})}`;
      const response = await send(address, method, language(), question);
      if (!response.ok) throw await failureOf(response);
      return (await response.json()) as Answers[N];
    },
  };
}

async function send(
  address: string,
  method: string,
  language: Language,
  { body, signal }: Question,
): Promise<Response> {
  const headers = { Accept: 'application/json', 'Accept-Language': language };
  try {
    return await fetch(address, {
      method,
      ...(signal && { signal }),
      ...(body === undefined
        ? { headers }
        : {
            headers: { ...headers, 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiFailure('unreachable', String(cause), true);
  }
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body && String(body.code) in PROBLEMS;

async function failureOf(response: Response): Promise<ApiFailure> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ApiFailure(body.code, body.detail, body.retry);
  // A proxy in between answers in its own words when our server is away.
  if (response.status >= 502) return new ApiFailure('unreachable', response.statusText, true);
  return new ApiFailure('internal', response.statusText, response.status >= 500);
}
