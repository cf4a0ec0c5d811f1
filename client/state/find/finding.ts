import type { Connections } from '../../../model/api/answers.ts';
import type { Entity, Relation } from '../../../model/graph.ts';
import { reportFailure, type App } from '../app.ts';
import { LOADING, type Load } from '../load.ts';

export interface PathOptions {
  /** Longest path, in relations. */
  readonly maxHops: number;
  /** Whether entities with very many relations are left out inside paths. */
  readonly avoidHubs: boolean;
  readonly limit: number;
}

/** What several entities are tied to. */
export interface SharedEntity {
  readonly entity: Entity;
  /** The relations that tie it, by the one of the several that they tie it to. */
  readonly ties: ReadonlyMap<string, readonly Relation[]>;
}

export interface Shared {
  readonly items: readonly SharedEntity[];
  /** False when several of them have more relations than were looked through. */
  readonly complete: boolean;
}

interface Looking {
  /** Among which entities. */
  readonly ids: readonly string[];
  /** Gives it up. */
  readonly running: AbortController;
}

interface PathFinding extends Looking {
  readonly type: 'paths';
  readonly options: PathOptions;
  readonly load: Load<Connections>;
}

interface SharedFinding extends Looking {
  readonly type: 'shared';
  readonly load: Load<Shared>;
}

/** What was looked for among several entities, and what was found. */
export type Finding = PathFinding | SharedFinding;

/** Gives up what is looked for, and forgets what was found. */
export function closeFinding({ store }: App): void {
  store.getState().finding?.running.abort();
  store.setState({ finding: undefined, lit: [] });
}

/**
 * Looks for something among several entities and shows it in the inspector; the last thing that was looked for wins.
 * @returns what was found, or undefined when it failed or was given up
 */
export async function lookFor<T>(
  app: App,
  finding: (load: Load<T>, running: AbortController) => Finding,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const { store } = app;
  closeFinding(app);
  const running = new AbortController();
  const isWanted = (): boolean => store.getState().finding?.running === running;
  const hiddenPanels = new Set([...store.getState().hiddenPanels].filter((panel) => panel !== 'inspector'));
  store.setState({ finding: finding(LOADING, running), hiddenPanels, sheet: 'inspector', menu: undefined });
  try {
    const value = await ask(running.signal);
    if (!isWanted()) return undefined;
    store.setState({ finding: finding({ status: 'ready', value }, running) });
    return value;
  } catch (error) {
    if (!isWanted()) return undefined;
    store.setState({ finding: finding({ status: 'failed', failure: reportFailure(app, error) }, running) });
    return undefined;
  }
}

/** Lights entities and relations on the canvas; none: as it was. */
export function light({ store }: App, ids: readonly string[]): void {
  if (ids.length + store.getState().lit.length > 0) store.setState({ lit: ids });
}
