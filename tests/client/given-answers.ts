import type { CitedClaim, SearchHit } from '../../model/api/answers.ts';
import type { Answers } from '../../model/api/endpoints.ts';
import type { Listed } from '../../model/graph.ts';
import { relationIdentity } from '../../model/ids.ts';
import type { Api, Question } from '../../client/api/ask.ts';
import { createApp, type App } from '../../client/state/app.ts';
import { arrange } from '../../client/state/layout/arrange.ts';
import { entity } from './sample-graph.ts';

/** What is answered to each question; one that is not here does not belong to the test. */
export type Given = { readonly [N in keyof Answers]?: (question: Question) => Answers[N] | Promise<Answers[N]> };

/**
 * The application's state on answers that the test gives.
 * @param exported the lines of an export
 */
export function appOn(given: Given, exported?: (question: Question) => string): App {
  const api: Api = {
    async ask(name, question = {}) {
      const answer = given[name];
      if (!answer) throw new Error(`Nobody expected the question ${name}`);
      return answer(question);
    },
    async download(name, question = {}) {
      if (name !== 'exportSelection' || !exported) throw new Error(`Nobody expected the question ${name}`);
      return new Blob([exported(question)]);
    },
  };
  const options = {
    language: 'zh-CN',
    theme: 'light',
    arrange: (order: Parameters<typeof arrange>[0]) => Promise.resolve(arrange(order)),
  } as const;
  return { ...createApp(options), api };
}

export function listed<T>(items: readonly T[], total = items.length): Listed<T> {
  return { items, shown: items.length, total, truncated: total > items.length };
}

export function hit(id: string, name = id): SearchHit {
  return { entity: entity(id, { name }), matched: { name, rule: 'substring' } };
}

type Subject = string | { readonly id: string; readonly name: string; readonly kind: string };

/** A claim about an entity, or about the relation that `about` is the id of. */
export function cited(
  id: string,
  statement: string,
  about: Subject,
  more: Partial<CitedClaim['claim']> = {},
): CitedClaim {
  const claim = { id, source: 'source:a', lines: [3, 3], statement, basis: 'stated', sets: {}, ...more } as const;
  if (typeof about === 'string') {
    const { kind, from, to } = relationIdentity(about);
    const called = (end: string) => ({ id: end, name: `名${end}` });
    return { claim, subject: { type: 'relation', id: about, kind, from: called(from), to: called(to) } };
  }
  return { claim, subject: { type: 'entity', ...about } };
}
