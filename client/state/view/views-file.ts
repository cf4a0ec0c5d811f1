import { ENTITY_ID } from '../../../model/ids.ts';

/** A view under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** When, as ISO 8601. */
  readonly saved: string;
  /** The part of a link behind `#`. */
  readonly address: string;
  readonly entities: number;
  readonly relations: number;
  /** How its entities were called, by id: to name those that are gone. */
  readonly names: Readonly<Record<string, string>>;
}

/*
 * Saved views as they stand in the browser's storage, and in the file `lianmai-views.json`:
 *
 *   { "format": "lianmai-views", "version": 1,
 *     "views": [{ "id": "…", "name": "…", "saved": "2026-11-22T08:00:00.000Z",
 *                 "address": "e=company:x@120,-80&r=…", "entities": 1, "relations": 0,
 *                 "names": { "company:x": "…" } }] }
 *
 * `address` is the part of a link behind `#`; `names` tells how what is gone from the graph was called.
 */
const FORMAT = 'lianmai-views';
const VERSION = 1;

/** Longer names are nobody's. */
const LONGEST_NAME = 200;

/** Why a text holds no saved views: it is no JSON, another kind of file, or written by a later version. */
export type ViewsProblem = 'no-json' | 'other-file' | 'later' | 'no-views';

export interface ViewsRead {
  readonly views: readonly SavedView[];
  /** How many of them could not be read. */
  readonly illegible: number;
}

export const viewsText = (views: readonly SavedView[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, views }, undefined, 1);

type Unchecked = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (record: Unchecked, name: string): string => {
  const value = record[name];
  return typeof value === 'string' ? value : '';
};

/** Names only, and only of what can be an entity. */
function namesIn(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  const named = Object.entries(value).filter(([id, name]) => ENTITY_ID.test(id) && typeof name === 'string');
  return Object.fromEntries(named) as Record<string, string>;
}

const dateOf = (text: string): string => (Number.isNaN(Date.parse(text)) ? new Date(0) : new Date(text)).toISOString();

const countIn = (record: Unchecked, name: string): number => {
  const value = record[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
};

/** Whether an address shows anything is seen when it is opened: to read all of them takes long. */
function viewFrom(value: unknown): SavedView | undefined {
  if (!isRecord(value)) return undefined;
  const [id, name, address] = ['id', 'name', 'address'].map((field) => textIn(value, field).trim());
  if (!id || !name || !address || !/(?:^|&)[ez]=/.test(address)) return undefined;
  return {
    id: id.slice(0, LONGEST_NAME),
    name: name.slice(0, LONGEST_NAME),
    saved: dateOf(textIn(value, 'saved')),
    address,
    entities: countIn(value, 'entities'),
    relations: countIn(value, 'relations'),
    names: namesIn(value['names']),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what was kept or exported, whoever wrote it. */
export function readViews(text: string): ViewsRead | ViewsProblem {
  const value = parsed(text);
  if (value === undefined) return 'no-json';
  if (!isRecord(value) || value['format'] !== FORMAT || !Array.isArray(value['views'])) return 'other-file';
  if (value['version'] !== VERSION) return 'later';
  const listed: readonly unknown[] = value['views'];
  const views = listed.map(viewFrom).filter((view) => view !== undefined);
  if (listed.length > 0 && views.length === 0) return 'no-views';
  return { views, illegible: listed.length - views.length };
}
