import { describe, expect, test } from 'vitest';
import { LISTED_ERRORS, Problem, problemBody, PROBLEMS, type ProblemCode } from '../../model/api/problems.ts';

const codes = Object.keys(PROBLEMS) as ProblemCode[];
const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).toSorted();

describe('the table of problems', () => {
  test.each(codes)('says %s in both languages with the same details', (code) => {
    const { zh, en } = PROBLEMS[code].message;
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z{]/);
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  test.each(codes)('gives %s an error status, and asks to retry only what may pass', (code) => {
    const { status, retry } = PROBLEMS[code];
    expect(status).toBeGreaterThanOrEqual(400);
    expect(retry).toBe(status >= 500);
  });

  test.each(codes)('leaves no gap in %s when its details are given', (code) => {
    const names = placeholders(PROBLEMS[code].message.zh).map((name) => name.slice(1, -1));
    const details = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
    const problem = new Problem(code, details);
    for (const text of [problem.message, problemBody(problem, 'zh-CN').detail, problemBody(problem, 'en').detail]) {
      expect(text).not.toMatch(/[{}]/);
      for (const name of names) expect(text).toContain(`«${name}»`);
    }
  });
});

describe('a problem as the API sends it', () => {
  test('is in the language asked', () => {
    const problem = new Problem('entity-unknown', { id: 'company:a' });
    expect(problemBody(problem, 'en')).toEqual({
      type: '/problems/entity-unknown',
      title: 'entity-unknown',
      status: 404,
      code: 'entity-unknown',
      detail: 'There is no entity company:a',
      retry: false,
    });
    expect(problemBody(problem, 'zh-CN').detail).toBe('没有编号为 company:a 的实体');
  });

  test('names the parameter that is wrong', () => {
    const problem = new Problem('parameter-invalid', { field: 'sort', reason: 'is no sort' });
    expect(problemBody(problem, 'en')).toMatchObject({
      status: 400,
      field: 'sort',
      detail: 'Parameter sort is wrong: is no sort',
    });
  });

  test('does not read a detail for more than text', () => {
    const problem = new Problem('entity-unknown', { id: '{id} $& $1' });
    expect(problem.message).toBe('There is no entity {id} $& $1');
  });

  test('lists up to 100 errors and then counts them', () => {
    const errors = Array.from({ length: 250 }, (_, line) => ({
      file: 'a.jsonl',
      line,
      field: 'id',
      reason: 'is wrong',
    }));
    const body = problemBody(new Problem('records-invalid', { total: 250 }, { errors }), 'en');
    expect(LISTED_ERRORS).toBe(100);
    expect(body.errors).toEqual(errors.slice(0, 100));
    expect(body.totalErrors).toBe(250);
    expect(body.detail).toBe('250 errors in the records; nothing was written');
  });

  test('keeps its cause for the log and out of the answer', () => {
    const problem = new Problem('internal', {}, { cause: new Error('the password is 42') });
    expect(problem).toBeInstanceOf(Error);
    expect(problem.cause).toMatchObject({ message: 'the password is 42' });
    expect(JSON.stringify(problemBody(problem, 'en'))).not.toContain('42');
  });
});
