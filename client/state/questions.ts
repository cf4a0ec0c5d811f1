import type { ListRow } from '../../model/api/answers.ts';
import type { Entity, Subgraph } from '../../model/graph.ts';
import type { Api } from '../api/ask.ts';
import { tell, type App } from './app.ts';
import type { Tab } from './app-state.ts';
import { changeScene } from './change.ts';
import type { WholeLayout } from './layout/arrange.ts';
import { layoutInput } from './layout/input-of.ts';
import type { Overview } from './overview.ts';
import { addToScene, EMPTY_SCENE, moveInScene, type Scene } from './scene.ts';
import { showInTurn, takeTurn } from './view/turn.ts';

/** What a question's answer is shown as. */
export interface Answer {
  readonly subgraph: Subgraph;
  readonly tab: Tab;
  /** Is selected. */
  readonly about?: string;
  /** By forces when absent. */
  readonly how?: WholeLayout;
}

/** A real question: its words (`question.<id>`, with the subject's name) and how the API answers it. */
export interface RealQuestion {
  readonly id: 'ties' | 'investors' | 'introductions' | 'pipeline' | 'mechanisms' | 'chains';
  /** Whom it is about, from what the graph holds; undefined where that is nobody: then it is not offered. */
  readonly subject: (overview: Overview) => Pick<Entity, 'id' | 'name' | 'nameEn' | 'aliases'> | undefined;
  readonly answer: (api: Api, subject: string) => Promise<Answer>;
}

const MOST = 60;
/** What is looked through to find those: the largest that the API gives at once. */
const ALL = 1000;
/** A question about everything names nobody. */
const EVERYONE = { id: '', name: '', aliases: [] } as const;

async function rows(api: Api, kind: string, query: Record<string, string | number>): Promise<readonly ListRow[]> {
  return (await api.ask('list', { path: { kind }, query: { limit: MOST, sort: 'amount', ...query } })).items;
}

/** Rows of relations as a subgraph. */
function subgraphOf(found: readonly ListRow[]): Subgraph {
  const ties = found.flatMap((row) => ('relation' in row ? [row] : []));
  const alone = found.flatMap((row) => ('entity' in row ? [row.entity] : []));
  return {
    entities: [...alone, ...ties.flatMap(({ from, to }) => [from, to])],
    relations: ties.map(({ relation }) => relation),
  };
}

const ids = ({ entities }: Subgraph): string[] => [...new Set(entities.map(({ id }) => id))];

/** The named entities and, of the relations among them, only those that answer the question. */
async function tiesAmong(api: Api, named: readonly string[], kinds: readonly string[]): Promise<Subgraph> {
  const { entities, relations } = await api.ask('subgraph', { body: { ids: named } });
  return { entities, relations: relations.filter(({ kind }) => kinds.includes(kind)) };
}

export const REAL_QUESTIONS: readonly RealQuestion[] = [
  {
    id: 'ties',
    subject: ({ topCompany }) => topCompany,
    answer: async (api, about) => {
      const page = await api.ask('neighbours', { path: { id: about }, query: { sort: 'amount', limit: MOST } });
      return { subgraph: page, tab: 'graph', about };
    },
  },
  {
    id: 'investors',
    subject: ({ topPark }) => topPark,
    answer: async (api, about) => {
      const [located, invested, built] = await Promise.all([
        api.ask('neighbours', { path: { id: about }, query: { kind: 'LOCATED_IN', direction: 'in', limit: ALL } }),
        rows(api, 'INVESTS_IN', { limit: ALL }),
        rows(api, 'BUILDS', { limit: ALL }),
      ]);
      const there = new Set(ids(located));
      const money = [...invested, ...built].filter((row) => 'relation' in row && there.has(row.to.id)).slice(0, MOST);
      const named = [about, ...ids(subgraphOf(money))];
      const subgraph = await tiesAmong(api, named, ['INVESTS_IN', 'BUILDS', 'LOCATED_IN']);
      return { subgraph, tab: 'graph', about, how: 'layered' };
    },
  },
  {
    id: 'introductions',
    subject: () => EVERYONE,
    answer: async (api) => {
      const introduced = subgraphOf(await rows(api, 'INTRODUCED', {}));
      const subgraph = await tiesAmong(api, ids(introduced), ['INTRODUCED', 'INVESTS_IN', 'BUILDS']);
      return { subgraph, tab: 'graph' };
    },
  },
  {
    id: 'pipeline',
    subject: () => EVERYONE,
    answer: async (api) => {
      const stage = 'contact,talks,intent,signed,preparing,building';
      const projects = subgraphOf(await rows(api, 'Project', { stage }));
      return { subgraph: projects, tab: 'table' };
    },
  },
  {
    id: 'mechanisms',
    subject: () => EVERYONE,
    answer: async (api) => {
      const theme = 'project-steward,lead-responsibility,task-force';
      const [policies, run] = await Promise.all([
        rows(api, 'Policy', { theme, sort: 'name' }),
        rows(api, 'IMPLEMENTS', { limit: ALL }),
      ]);
      const wanted = new Set(ids(subgraphOf(policies)));
      const running = run.filter((row) => 'relation' in row && wanted.has(row.to.id));
      const subgraph = await tiesAmong(api, ids(subgraphOf([...policies, ...running])), ['IMPLEMENTS', 'PART_OF']);
      return { subgraph, tab: 'graph' };
    },
  },
  {
    id: 'chains',
    subject: () => EVERYONE,
    answer: async (api) => {
      const kinds = ['SEGMENT_OF', 'FEEDS', 'ENGAGES_IN'];
      const found = await Promise.all(kinds.map((kind) => rows(api, kind, {})));
      const subgraph = await tiesAmong(api, ids(subgraphOf(found.flat())), kinds);
      return { subgraph, tab: 'graph', how: 'layered' };
    },
  },
];

async function sceneAbout(app: App, { subgraph, about, how = 'force' }: Answer): Promise<Scene> {
  const filled = addToScene(EMPTY_SCENE, subgraph, new Map(about ? [[about, { x: 0, y: 0 }]] : []));
  const scene = about ? { ...filled, expanded: new Set([about]) } : filled;
  const { facets } = app.store.getState();
  const input = layoutInput({ scene, facets }, (id) => id === about);
  const { positions } = await app.arrange({ how, input, ...(about !== undefined && { around: about }) });
  return moveInScene(scene, positions);
}

/**
 * Opens the answer as a view of its own; undo leads back to what was there.
 * @param asked the question in words, by which the step is called
 */
export function openQuestion(app: App, { answer }: RealQuestion, subject: string, asked: string): Promise<void> {
  return showInTurn(app, takeTurn(app), async () => {
    const found = await answer(app.api, subject);
    if (found.subgraph.entities.length === 0) return () => tell(app, { type: 'nothing-found' });
    const selection = found.about ? [found.about] : [];
    const scene = await sceneAbout(app, found);
    return () => {
      changeScene(app, 'open-view', () => scene, {
        about: asked,
        selection,
        tab: found.tab,
        claim: undefined,
        cursor: undefined,
      });
      app.canvas.current?.fit();
    };
  });
}
