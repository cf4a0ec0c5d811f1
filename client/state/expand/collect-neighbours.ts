import { dateSortKey } from '../../../model/dates.ts';
import type { Entity, Relation, Subgraph } from '../../../model/graph.ts';
import type { NeighbourSort } from '../../../model/api/queries.ts';
import type { App } from '../app.ts';
import { weightOf } from '../drawn/bundles.ts';
import { streamsOf, type Choice, type Stream } from './choice.ts';
import { otherEnd, relationsOf } from '../graph.ts';
import type { Cursors } from '../scene.ts';

/** The most that one question for neighbours brings. */
const LARGEST_PAGE = 1000;
/** Of several streams each gives only some: smaller pages are less in vain. */
const SHARED_PAGE = 200;

interface Found {
  readonly relation: Relation;
  readonly other: Entity;
}

/** A stream of answers, page by page; what is left of the page at hand waits in `queue`. */
interface Tap {
  readonly stream: Stream;
  /** Where the page at hand began; undefined: at the beginning. */
  readonly at: string | undefined;
  /** Where the next one begins. */
  readonly next: string | undefined;
  readonly queue: readonly Found[];
  readonly ended: boolean;
}

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

function dateOf({ props }: Relation): string {
  const date = props['from'] ?? props['period'];
  return dateSortKey(typeof date === 'string' ? date : undefined);
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which the API gives them. */
const ORDERS: Readonly<Record<NeighbourSort, (a: Found, b: Found) => number>> = {
  amount: (a, b) => weightOf(b.relation) - weightOf(a.relation),
  date: (a, b) => text(dateOf(b.relation), dateOf(a.relation)),
  name: (a, b) => byPinyin.compare(a.other.name, b.other.name),
  degree: (a, b) => b.other.degree - a.other.degree,
};

/** What stays the same while pages are turned. */
interface Asked {
  readonly id: string;
  readonly choice: Choice;
  /** Relations that are there already. */
  readonly known: ReadonlySet<string>;
}

async function turnPage(app: App, { id, choice, known }: Asked, tap: Tap, limit: number): Promise<Tap> {
  const { query, accepts } = tap.stream;
  const page = await app.api.ask('neighbours', {
    path: { id },
    query: { ...query, sort: choice.sort, limit, cursor: tap.next },
  });
  const entities = new Map(page.entities.map((entity) => [entity.id, entity]));
  const queue = page.relations.flatMap((relation): Found[] => {
    const other = entities.get(otherEnd(relation, id));
    const isMeant = other && !known.has(relation.id) && (accepts?.has(other.kind) ?? true);
    return isMeant ? [{ relation, other }] : [];
  });
  return { ...tap, at: tap.next, next: page.next, queue, ended: page.next === undefined };
}

/** Turns pages until every stream has something at hand or has ended. */
async function fill(app: App, asked: Asked, taps: readonly Tap[], wanted: number): Promise<readonly Tap[]> {
  const isDry = ({ queue, ended }: Tap): boolean => queue.length === 0 && !ended;
  const limit = Math.min(wanted, taps.length > 1 ? SHARED_PAGE : LARGEST_PAGE);
  let filled = taps;
  while (filled.some(isDry))
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    filled = await Promise.all(filled.map(async (tap) => (isDry(tap) ? turnPage(app, asked, tap, limit) : tap)));
  return filled;
}

interface Taken {
  readonly found: readonly Found[];
  readonly taps: readonly Tap[];
}

/** Takes the first of all streams together, until there are enough or a stream must turn its page. */
function take(taps: readonly Tap[], sort: NeighbourSort, wanted: number): Taken {
  const inLine = taps.flatMap((tap) => tap.queue.map((one) => ({ one, tap })));
  // One stream alone comes in its own order, which is the API's.
  if (taps.length > 1) inLine.sort((a, b) => ORDERS[sort](a.one, b.one) || text(a.one.relation.id, b.one.relation.id));
  const left = new Map(taps.map((tap) => [tap, tap.queue.length]));
  const found = new Set<Found>();
  for (const { one, tap } of inLine) {
    if (found.size === wanted) break;
    found.add(one);
    const more = (left.get(tap) ?? 0) - 1;
    left.set(tap, more);
    if (more === 0 && !tap.ended) break;
  }
  return {
    found: [...found],
    taps: taps.map((tap) => ({ ...tap, queue: tap.queue.filter((one) => !found.has(one)) })),
  };
}

/** Takes as many as are wanted, or all that there are. */
async function takeAll(app: App, asked: Asked, taps: readonly Tap[], wanted: number): Promise<Taken> {
  const found: Found[] = [];
  let open = taps;
  while (found.length < wanted) {
    const missing = wanted - found.length;
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const some = take(await fill(app, asked, open, missing), asked.choice.sort, missing);
    if (some.found.length === 0) break;
    found.push(...some.found);
    open = some.taps;
  }
  return { found, taps: open };
}

const cursorKey = ({ sort }: Choice, { query }: Stream): string => JSON.stringify([sort, query]);

/** A page that was not used up is turned to again: what of it is there by then is passed over. */
function moveOn(began: Cursors | undefined, choice: Choice, taps: readonly Tap[]): Cursors {
  const cursors = new Map(began);
  for (const { stream, queue, at, next } of taps) {
    const cursor = queue.length > 0 ? at : next;
    if (cursor === undefined) cursors.delete(cursorKey(choice, stream));
    else cursors.set(cursorKey(choice, stream), cursor);
  }
  return cursors;
}

/** What was found for an entity, without itself. */
export interface Neighbours extends Subgraph {
  readonly id: string;
  /** Where it was gone on from. */
  readonly began: Cursors | undefined;
  /** Where to go on, once this has been added. */
  readonly cursors: Cursors;
}

/**
 * The next of an entity's wanted relations that are not on the canvas. It begins where the last one ended; when nothing
 * new lies behind that, once more from the start, because something may have been hidden since.
 */
export async function collectNeighbours(app: App, id: string, choice: Choice, limit: number): Promise<Neighbours> {
  const { graph, cursors } = app.store.getState().scene;
  const began = cursors.get(id);
  const asked: Asked = { id, choice, known: new Set(relationsOf(graph, id).map((relation) => relation.id)) };
  const streams = streamsOf(app.ontology, choice);
  const from = (cursorOf: (stream: Stream) => string | undefined): Tap[] =>
    streams.map((stream) => ({ stream, at: undefined, next: cursorOf(stream), queue: [], ended: false }));
  const goneOn = from((stream) => began?.get(cursorKey(choice, stream)));
  let taken = await takeAll(app, asked, goneOn, limit);
  if (taken.found.length === 0 && goneOn.some(({ next }) => next !== undefined))
    taken = await takeAll(
      app,
      asked,
      from(() => undefined),
      limit,
    );
  const others = new Map(taken.found.map(({ other }) => [other.id, other]));
  others.delete(id);
  return {
    id,
    entities: [...others.values()],
    relations: taken.found.map(({ relation }) => relation),
    began,
    cursors: moveOn(began, choice, taken.taps),
  };
}
