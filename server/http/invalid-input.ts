import type { z } from 'zod';
import { Problem } from '../../model/api/problems.ts';
import type { Text } from '../../model/ontology/index.ts';

type Issue = z.core.$ZodIssue;

const KINDS_OF_VALUE = {
  int: { zh: '应为整数', en: 'must be a whole number' },
  number: { zh: '应为数字', en: 'must be a number' },
  string: { zh: '应为一个文本', en: 'must be one text' },
  array: { zh: '应为列表', en: 'must be a list' },
  object: { zh: '应为 JSON 对象', en: 'must be a JSON object' },
} as const satisfies Record<string, Text>;

const WRONG: Text = { zh: '格式不对', en: 'not of the right form' };
const REQUIRED: Text = { zh: '必须给出', en: 'required' };

function tooSmall(origin: string, minimum: string): Text {
  if (origin === 'string') return { zh: '不能为空', en: 'must not be empty' };
  if (origin === 'array') return { zh: `至少要有 ${minimum} 项`, en: `must have at least ${minimum} items` };
  return { zh: `不能小于 ${minimum}`, en: `must be at least ${minimum}` };
}

function tooBig(origin: string, maximum: string): Text {
  if (origin === 'string') {
    return { zh: `不能超过 ${maximum} 个字符`, en: `must have at most ${maximum} characters` };
  }
  if (origin === 'array') return { zh: `最多 ${maximum} 项`, en: `must have at most ${maximum} items` };
  return { zh: `不能大于 ${maximum}`, en: `must be at most ${maximum}` };
}

function oneOf(values: readonly unknown[]): Text {
  const choices = values.join(', ');
  return { zh: `只能是：${choices}`, en: `must be one of: ${choices}` };
}

/** A refinement of ours says why in both languages, in its `params`. */
function ownReason(params: Readonly<Record<string, unknown>> | undefined): Text {
  const { zh, en } = params ?? {};
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : WRONG;
}

function typeReason(expected: string, given: unknown): Text {
  if (given === undefined) return REQUIRED;
  return expected in KINDS_OF_VALUE ? KINDS_OF_VALUE[expected as keyof typeof KINDS_OF_VALUE] : WRONG;
}

function reasonOf(issue: Issue, given: unknown): Text {
  switch (issue.code) {
    case 'invalid_type':
      return typeReason(issue.expected, given);
    case 'too_small':
      return tooSmall(issue.origin, String(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, String(issue.maximum));
    case 'invalid_value':
      return given === undefined ? REQUIRED : oneOf(issue.values);
    case 'custom':
      return ownReason(issue.params);
    default:
      return WRONG;
  }
}

function unknownName(issue: Issue, raw: Readonly<Record<string, unknown>>): Problem | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const field = issue.keys[0] ?? Object.keys(raw)[0] ?? '';
  return new Problem('parameter-invalid', {
    field,
    reason: 'there is no such parameter here',
    reasonZh: '没有这个参数',
  });
}

/** The problem for the first thing that is wrong with an input, in words for both languages. */
export function invalidInput(error: z.ZodError, raw: Readonly<Record<string, unknown>>): Problem {
  const [issue] = error.issues;
  if (!issue) return new Problem('parameter-invalid', { field: '', reason: WRONG.en, reasonZh: WRONG.zh });
  const field = String(issue.path[0] ?? 'body');
  const { zh, en } = reasonOf(issue, raw[field]);
  return unknownName(issue, raw) ?? new Problem('parameter-invalid', { field, reason: en, reasonZh: zh });
}
