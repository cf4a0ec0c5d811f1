import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEED_FOLDER } from '../../graph-seed/read-seed.ts';
import { startTestApp, type TestApp } from '../server/app-under-test.ts';
import { Asked } from './questions/ask.ts';
import { NOT_STATED, REPORTS, type Question } from './questions/question.ts';
import { YINGKOU } from './questions/yingkou.ts';

const ALL: readonly Question[] = [...YINGKOU];

const asked = (question: Question): string[] => [...new Set(question.cites.map(([report]) => report))];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('sqlite', { config: { seed: SEED_FOLDER } });
});
afterAll(() => app.close());

describe('The seed answers', () => {
  test.each(ALL)('$question', async ({ ask, answer, cites }) => {
    const graph = new Asked(app.url);
    expect(await ask(graph)).toEqual(answer);
    const claims = await graph.claims();
    const cited = ([report, line]: Question['cites'][number]): boolean =>
      claims.some(({ source, lines }) => source === REPORTS[report] && lines && lines[0] <= line && line <= lines[1]);
    expect(cites.filter((each) => !cited(each))).toEqual([]);
  });

  test('enough of them: 120, of which 20 need two reports and 15 have no stated answer', () => {
    expect(new Set(ALL.map(({ question }) => question)).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    expect(ALL.filter((question) => asked(question).length > 1).length).toBeGreaterThanOrEqual(20);
    const silent = ALL.filter(({ answer }) => JSON.stringify(answer).includes(NOT_STATED));
    expect(silent.length).toBeGreaterThanOrEqual(15);
    expect(ALL.every((question) => question.cites.length > 0 || silent.includes(question))).toBe(true);
  });
});
