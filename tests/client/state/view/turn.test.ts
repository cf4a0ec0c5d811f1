import { describe, expect, test } from 'vitest';
import { ApiFailure } from '../../../../client/api/ask.ts';
import { tryAgain, type App } from '../../../../client/state/app.ts';
import { openQuestion, type RealQuestion } from '../../../../client/state/questions.ts';
import { openView, showAgain } from '../../../../client/state/view/restore.ts';
import { readView } from '../../../../client/state/view/view-url.ts';
import { appOn } from '../../given-answers.ts';
import { entity } from '../../sample-graph.ts';

const shownIn = (app: App): string[] => [...app.store.getState().scene.graph.entities.keys()];
const away = (): never => {
  throw new ApiFailure('unreachable', 'away', true);
};

/** A server that answers a question about an entity when it is told to; it is away where it is told so. */
function slowServer() {
  const answers = new Map<string, (answer: () => void) => void>();
  const asked: string[] = [];
  const about = (id: string): Promise<void> => {
    asked.push(id);
    return new Promise((resolve, reject) => {
      answers.set(id, (answer) => {
        try {
          resolve(answer());
        } catch (error) {
          reject(error);
        }
      });
    });
  };
  const app = appOn({
    subgraph: async ({ body }) => {
      const [id = ''] = (body as { readonly ids: readonly string[] }).ids;
      await about(id);
      return { entities: [entity(id)], relations: [] };
    },
  });
  const question: RealQuestion = {
    id: 'ties',
    subject: () => undefined,
    answer: async (_api, id) => {
      await about(id);
      return { subgraph: { entities: [entity(id)], relations: [] }, tab: 'graph' };
    },
  };
  return {
    app,
    asked,
    view: (id: string): Promise<void> => openView(app, readView(`e=${id}`)),
    question: (id: string): Promise<void> => openQuestion(app, question, id, ''),
    answer: (id: string, answer: () => void = () => {}): void => answers.get(id)?.(answer),
  };
}

const [FIRST, LAST] = ['company:first', 'company:last'];

describe('of two that are asked for, the last is shown, whichever comes first:', () => {
  test.each([
    ['two views', 'view', 'view'],
    ['two questions', 'question', 'question'],
    ['a view, then a question', 'view', 'question'],
    ['a question, then a view', 'question', 'view'],
  ] as const)('%s', async (_which, one, other) => {
    const server = slowServer();
    const both = [server[one](FIRST), server[other](LAST)];
    server.answer(LAST);
    await both[1];
    expect(shownIn(server.app)).toEqual([LAST]);
    server.answer(FIRST);
    await Promise.all(both);
    expect(shownIn(server.app)).toEqual([LAST]);
    expect(server.app.store.getState().waiting).toBe(0);
  });

  test('a view, then one that is remembered', async () => {
    const { app, view, answer } = slowServer();
    const before = view(LAST);
    answer(LAST);
    await before;
    const remembered = app.store.getState();
    const opening = view(FIRST);
    showAgain(app, remembered);
    answer(FIRST);
    await opening;
    expect(shownIn(app)).toEqual([LAST]);
  });
});

describe('a view that is not wanted any more', () => {
  test('is not what the page waits for: it shows that it opens the last until that is there', async () => {
    const { app, view, answer } = slowServer();
    const both = [view(FIRST), view(LAST)];
    answer(FIRST);
    await both[0];
    expect([app.store.getState().opening, shownIn(app)]).toEqual([true, []]);
    answer(LAST);
    await both[1];
    expect([app.store.getState().opening, shownIn(app)]).toEqual([false, [LAST]]);
  });

  test('tells nothing when it fails, and is not tried again after an outage', async () => {
    const { app, asked, view, answer } = slowServer();
    const both = [view(FIRST), view(LAST)];
    answer(LAST, away);
    await both[1];
    answer(FIRST, away);
    await both[0];
    expect(app.store.getState()).toMatchObject({ away: true, notice: undefined, opening: false });
    const again = tryAgain(app);
    expect([asked.at(-1), app.store.getState().opening]).toEqual([LAST, true]);
    answer(LAST);
    await again;
    expect(shownIn(app)).toEqual([LAST]);
  });

  test('is wanted again when the reader tries again what failed', async () => {
    const { app, view, answer } = slowServer();
    const first = view(FIRST);
    answer(FIRST, () => {
      throw new ApiFailure('query-timeout', 'slow', true);
    });
    await first;
    const { notice } = app.store.getState();
    const last = view(LAST);
    answer(LAST);
    await last;
    const again = notice?.type === 'failed' ? notice.again?.() : undefined;
    answer(FIRST);
    await again;
    expect(shownIn(app)).toEqual([FIRST]);
  });
});
