import type { NameMatch } from '../../../model/api/answers.ts';
import type { Subgraph } from '../../../model/graph.ts';
import { addEntities } from '../expand/add-entities.ts';
import { reportFailure, waitFor, type App } from '../app.ts';
import { MOST_ENDS } from './paths.ts';
import {
  certainHit,
  MOST_NAMES,
  namesIn,
  NOTHING_PASTED,
  partsOf,
  statusOf,
  type ListedName,
  type Pasted,
  type PastedRow,
} from './pasted.ts';
import { openDialog } from '../select.ts';

/** Names in one question: few enough that the reader sees how it goes on. */
const AT_ONCE = 250;
const CANDIDATES = 5;

function put({ store }: App, part: Partial<Pasted>): void {
  store.setState(({ pasted }) => ({ pasted: { ...pasted, ...part } }));
}

/** Another text: what was found for the former one is forgotten. */
export function typeList(app: App, text: string): void {
  app.store.setState({ pasted: { ...NOTHING_PASTED, text } });
}

const rowOf = ({ line }: ListedName, match: NameMatch): PastedRow => ({
  ...match,
  line,
  chosen: certainHit(match)?.entity.id,
});

/** Looks names up, part by part. Stops when the list was changed meanwhile. */
async function matchAll(app: App, names: readonly ListedName[], isWanted: () => boolean): Promise<PastedRow[]> {
  const rows: PastedRow[] = [];
  for (let at = 0; at < names.length && isWanted(); at += AT_ONCE) {
    put(app, { progress: { done: at, all: names.length } });
    const part = names.slice(at, at + AT_ONCE);
    const body = { names: part.map(({ name }) => name), limit: CANDIDATES };
    // The server is not asked for everything at once, and the reader sees how far it is.
    // oxlint-disable-next-line no-await-in-loop
    const { items } = await app.api.ask('match', { body });
    rows.push(...items.flatMap((match, index) => (part[index] ? [rowOf(part[index], match)] : [])));
  }
  return rows;
}

/** Lines that are no name are several, where there are commas in them. */
async function matchLines(app: App, text: string, isWanted: () => boolean): Promise<PastedRow[]> {
  const rows = await matchAll(app, namesIn(text).slice(0, MOST_NAMES), isWanted);
  const partsOfRow = new Map(rows.map((row) => [row, statusOf(row) === 'missing' ? partsOf(row) : []]));
  const found = await matchAll(app, [...partsOfRow.values()].flat(), isWanted);
  let next = 0;
  return rows.flatMap((row) => {
    const parts = partsOfRow.get(row) ?? [];
    return parts.length === 0 ? [row] : found.slice(next, (next += parts.length));
  });
}

/** Finds an entity for every name of the list. */
export async function lookUpList(app: App): Promise<void> {
  const { text, progress } = app.store.getState().pasted;
  if (progress || namesIn(text).length === 0) return;
  const isWanted = (): boolean => app.store.getState().pasted.text === text;
  put(app, { rows: undefined, failure: undefined, progress: { done: 0, all: namesIn(text).length } });
  try {
    const rows = await matchLines(app, text, isWanted);
    if (isWanted()) put(app, { rows, progress: undefined });
  } catch (error) {
    const failure = reportFailure(app, error);
    if (isWanted()) put(app, { failure, progress: undefined });
  }
}

/** Takes another entity for a name, or none. */
export function choose(app: App, row: PastedRow, chosen: string | undefined): void {
  const { rows } = app.store.getState().pasted;
  if (rows) put(app, { rows: rows.map((other) => (other === row ? { ...row, chosen } : other)) });
}

/** The entities taken, each once. */
export const chosenOf = (rows: readonly PastedRow[]): string[] => [
  ...new Set(rows.flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen]))),
];

/** Whether so many can be connected by paths. */
export const canConnect = (count: number): boolean => count >= 2 && count <= MOST_ENDS;

const CONNECTING = { maxHops: 2, avoidHubs: true, limit: 200 } as const;

/** What lies on short paths between them. */
async function between({ api }: App, ids: readonly string[]): Promise<Subgraph> {
  return (await api.ask('connect', { body: { ids, ...CONNECTING } })).subgraph;
}

/** Puts the entities taken for the names on the canvas as one step; if asked to, with what lies between them. */
export function addList(app: App, connect: boolean): Promise<void> {
  const ids = chosenOf(app.store.getState().pasted.rows ?? []);
  return waitFor(app, async () => {
    const also = connect && canConnect(ids.length) ? await between(app, ids) : undefined;
    openDialog(app, undefined);
    await addEntities(app, ids, { tells: true, ...(also && { also }) });
  });
}
