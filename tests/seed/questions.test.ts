import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEED_FOLDER } from '../../graph-seed/read-seed.ts';
import { startTestApp, type TestApp } from '../server/app-under-test.ts';
import { Asked } from './questions/ask.ts';
import { NOT_STATED, REPORTS, type Question } from './questions/question.ts';
import { BAITA } from './questions/baita.ts';
import { BAITA_GOVERNANCE } from './questions/baita-governance.ts';
import { FUXIN } from './questions/fuxin.ts';
import { FUXIN_GOVERNANCE } from './questions/fuxin-governance.ts';
import { HULUDAO } from './questions/huludao.ts';
import { HULUDAO_INNOVATION } from './questions/huludao-innovation.ts';
import { MINGSHAN } from './questions/mingshan.ts';
import { MINGSHAN_GOVERNANCE } from './questions/mingshan-governance.ts';
import { TWO_REPORTS } from './questions/two-reports.ts';
import { TWO_REPORTS_CHAINS } from './questions/two-reports-chains.ts';
import { TWO_REPORTS_FIGURES } from './questions/two-reports-figures.ts';
import { TWO_REPORTS_POLICIES } from './questions/two-reports-policies.ts';
import { YINGKOU_GOVERNANCE } from './questions/yingkou-governance.ts';
import { YINGKOU } from './questions/yingkou.ts';

const ALL: readonly Question[] = [
  ...MINGSHAN,
  ...MINGSHAN_GOVERNANCE,
  ...FUXIN,
  ...FUXIN_GOVERNANCE,
  ...BAITA,
  ...BAITA_GOVERNANCE,
  ...HULUDAO,
  ...HULUDAO_INNOVATION,
  ...TWO_REPORTS,
  ...TWO_REPORTS_CHAINS,
  ...TWO_REPORTS_FIGURES,
  ...TWO_REPORTS_POLICIES,
  ...YINGKOU,
  ...YINGKOU_GOVERNANCE,
];

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
