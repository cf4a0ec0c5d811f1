import { ENDPOINTS, type Answers, type EndpointName } from '../../model/api/endpoints.ts';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '../../model/api/problems.ts';
import { fillPath, queryText, type Query } from './address.ts';

export type Language = 'zh-CN' | 'en';

/** `unreachable`: no answer at all, so the server itself is away. `given-up`: the reader did not want to wait longer. */
export type FailureCode = ProblemCode | 'unreachable' | 'given-up';

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
  /** An answer that is no JSON, as it comes. @throws as `ask` */
  download(name: Exclude<EndpointName, keyof Answers>, question?: Question): Promise<Blob>;
}

/** @param givenUp aborted when the reader gives up waiting; for questions that bring no signal of their own */
export function createApi(language: () => Language, givenUp: () => AbortSignal): Api {
  async function get<T>(name: EndpointName, question: Question, read: (response: Response) => Promise<T>): Promise<T> {
    const { method, path } = ENDPOINTS[name];
    const address = `${fillPath(path, question.path ?? {})}${queryText(question.query ?? {})}`;
    const signal = question.signal ?? givenUp();
    try {
      const response = await send(address, method, language(), question.body, signal);
      if (!response.ok) throw await failureOf(response);
      return await read(response);
    } catch (cause) {
      if (cause instanceof ApiFailure) throw cause;
      question.signal?.throwIfAborted();
      throw new ApiFailure(signal.aborted ? 'given-up' : 'unreachable', String(cause), true);
    }
  }
  return {
    ask: <N extends keyof Answers>(name: N, question: Question = {}) =>
      get(name, question, (response) => response.json() as Promise<Answers[N]>),
    download: (name, question = {}) => get(name, question, (response) => response.blob()),
  };
}

function send(
  address: string,
  method: string,
  language: Language,
  body: unknown,
  signal: AbortSignal,
): Promise<Response> {
  const headers = { Accept: 'application/json', 'Accept-Language': language };
  const sent =
    body === undefined
      ? { headers }
      : { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(address, { method, signal, ...sent });
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
