import type { Text } from '../ontology/index.ts';
import type { RecordError } from '../records.ts';

interface ProblemDeclaration {
  readonly status: number;
  /** Whether the same request may succeed later. */
  readonly retry: boolean;
  /** `{name}` stands for a detail of the same name. */
  readonly message: Text;
}

/** Every way in which a request can fail. A test proves that each is raised and documented. */
export const PROBLEMS = {
  'entity-unknown': {
    status: 404,
    retry: false,
    message: { zh: '没有编号为 {id} 的实体', en: 'There is no entity {id}' },
  },
  'relation-unknown': {
    status: 404,
    retry: false,
    message: { zh: '没有编号为 {id} 的关系', en: 'There is no relation {id}' },
  },
  'source-unknown': {
    status: 404,
    retry: false,
    message: { zh: '没有编号为 {id} 的来源', en: 'There is no source {id}' },
  },
  'source-text-absent': {
    status: 404,
    retry: false,
    message: {
      zh: '本机没有来源 {id} 的原文；请把 LIANMAI_SOURCES 设为存放原文的文件夹',
      en: 'The text of {id} is not at hand; set LIANMAI_SOURCES to the folder that has it',
    },
  },
  'batch-unknown': {
    status: 404,
    retry: false,
    message: { zh: '没有编号为 {id} 的批次', en: 'There is no batch {id}' },
  },
  'batch-in-use': {
    status: 409,
    retry: false,
    message: {
      zh: '批次 {id} 不能撤销：后来的批次还在使用 {used}',
      en: 'Batch {id} cannot be undone: a later batch still needs {used}',
    },
  },
  'path-unknown': {
    status: 404,
    retry: false,
    message: { zh: '没有路径 {path}', en: 'There is nothing at {path}' },
  },
  'method-not-allowed': {
    status: 405,
    retry: false,
    message: {
      zh: '{path} 不支持 {method}，可用：{allowed}',
      en: '{path} does not take {method}; allowed: {allowed}',
    },
  },
  'parameter-invalid': {
    status: 400,
    retry: false,
    message: { zh: '参数 {field} 不正确：{reason}', en: 'Parameter {field} is wrong: {reason}' },
  },
  'body-invalid': {
    status: 400,
    retry: false,
    message: { zh: '请求正文不是有效的 JSON', en: 'The body is not valid JSON' },
  },
  'body-too-large': {
    status: 413,
    retry: false,
    message: { zh: '请求正文过大，上限 {limit}', en: 'The body is too large; the limit is {limit}' },
  },
  'records-invalid': {
    status: 422,
    retry: false,
    message: {
      zh: '{total} 处记录有误，什么也没有写入',
      en: '{total} errors in the records; nothing was written',
    },
  },
  'store-unavailable': {
    status: 503,
    retry: true,
    message: {
      zh: '图数据库暂时无法访问，恢复后会自动继续',
      en: 'The graph database cannot be reached; work goes on when it is back',
    },
  },
  'query-timeout': {
    status: 504,
    retry: true,
    message: {
      zh: '查询用时过长，已停止；请缩小范围',
      en: 'The query took too long and was stopped; ask for less',
    },
  },
  internal: {
    status: 500,
    retry: true,
    message: { zh: '服务器内部错误', en: 'Something went wrong inside the server' },
  },
} as const satisfies Record<string, ProblemDeclaration>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What fills a message. A detail that is itself words may have a Chinese twin: `reason` and `reasonZh`. */
export interface ProblemDetails {
  readonly [name: string]: string | number;
}

/** RFC 9457 problem details, as the API sends them. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly retry: boolean;
  /** The parameter that is wrong. */
  readonly field?: string;
  /** For records: the first errors, and how many there are in all. */
  readonly errors?: readonly RecordError[];
  readonly totalErrors?: number;
}

/** The one error class. Unknown errors are not made into one: they are logged, and answered as `internal`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  readonly errors: readonly RecordError[];

  constructor(
    code: ProblemCode,
    details: ProblemDetails = {},
    options: { errors?: readonly RecordError[]; cause?: unknown } = {},
  ) {
    super(fill(PROBLEMS[code].message, details, 'en'), { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.details = details;
    this.errors = options.errors ?? [];
  }
}

function fill(message: Text, details: ProblemDetails, language: 'zh-CN' | 'en'): string {
  const text = language === 'en' ? message.en : message.zh;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const twin = language === 'en' ? undefined : details[`${name}Zh`];
    return String(twin ?? details[name] ?? whole);
  });
}

/** The most record errors that are listed; the rest are counted. */
export const LISTED_ERRORS = 100;

/** The problem as a reader of that language gets it. */
export function problemBody(problem: Problem, language: 'zh-CN' | 'en'): ProblemBody {
  const { status, retry, message } = PROBLEMS[problem.code];
  const detail = fill(message, problem.details, language);
  const field = problem.details['field'];
  return {
    type: `/problems/${problem.code}`,
    title: problem.code,
    status,
    code: problem.code,
    detail,
    retry,
    ...(typeof field === 'string' && { field }),
    ...(problem.errors.length > 0 && {
      errors: problem.errors.slice(0, LISTED_ERRORS),
      totalErrors: problem.errors.length,
    }),
  };
}
