import { ENTITY_ID, RELATION_KEY } from '../../../model/ids.ts';
import { groupId, restId, type Grouping, type Plate, type Point } from '../scene.ts';
import { readFilters } from './filter-fields.ts';
import { NONE, type View } from './view.ts';

/** More than the API answers at once. */
const MOST_ENTITIES = 20_000;
const MOST_RELATIONS = 200_000;

const POINT = /^(-?\d{1,7}),(-?\d{1,7})$/;

function readPoint(text: string | undefined): Point | undefined {
  const match = POINT.exec(text ?? '');
  return match ? { x: Number(match[1]), y: Number(match[2]) } : undefined;
}

const pieces = (text: string | null, separator = ';'): string[] => (text ? text.split(separator) : []);
const keyOf = (key: string): string => (key === NONE ? '' : key);

type Placed = Pick<View, 'positions' | 'expanded' | 'pinned'>;

/** What is read one after another; `ids` holds a hole where one was illegible, so that places stay right. */
interface Reading {
  readonly ids: (string | undefined)[];
  readonly positions: Map<string, Point>;
  readonly expanded: Set<string>;
  readonly pinned: Set<string>;
  /** Told of what cannot be read. */
  readonly miss: () => void;
}

function readId(reading: Reading, id: string): void {
  const isLegible = ENTITY_ID.test(id) && reading.ids.length < MOST_ENTITIES;
  if (!isLegible) reading.miss();
  reading.ids.push(isLegible ? id : undefined);
}

function place({ positions, miss }: Reading, id: string, text: string): void {
  const at = readPoint(text);
  if (at) positions.set(id, at);
  else miss();
}

function readRest(reading: Reading, id: string, mark: string, text: string): void {
  if (mark === '!') reading.expanded.add(id);
  if (text !== '') place(reading, restId(id), text);
}

const ROW = /^([^@*!~]*)(?:@([^*!~]*))?(\*)?(?:([!~])(.*))?$/;

function readRow(reading: Reading, row: string): void {
  const [, id = '', at, pin, mark, rest = ''] = ROW.exec(row) ?? [];
  readId(reading, id);
  if (reading.ids.at(-1) === undefined) return;
  if (at !== undefined) place(reading, id, at);
  if (pin) reading.pinned.add(id);
  if (mark) readRest(reading, id, mark, rest);
}

function readColumns(reading: Reading, fields: URLSearchParams): void {
  const { ids, miss } = reading;
  for (const id of pieces(fields.get('e'))) readId(reading, id);
  const [x, y] = [pieces(fields.get('x'), ','), pieces(fields.get('y'), ',')];
  // What was cut off has no place: one is found for it.
  for (const [index, id] of ids.entries())
    if (id && x[index] && y[index]) place(reading, id, `${x[index]},${y[index]}`);
  const at = (text: string): string | undefined => (/^\d+$/.test(text) ? ids[Number(text)] : undefined);
  for (const index of pieces(fields.get('n'), ',')) {
    const id = at(index);
    if (id) reading.pinned.add(id);
    else miss();
  }
  for (const piece of pieces(fields.get('m'))) {
    const [, index = '', mark = '', rest = ''] = /^(\d+)([!~])(.*)$/.exec(piece) ?? [];
    const id = at(index);
    if (id) readRest(reading, id, mark, rest);
    else miss();
  }
}

type Tie = readonly [from: string | undefined, to: string | undefined, key: string | undefined];

/** `0-1,0-2~key`, or the columns `0,0`, `1,2` and `,key`. */
function tiesIn([pairs = '', to, keys]: readonly string[]): Tie[] {
  const first = pairs.split(',');
  if (to === undefined)
    return first.map((pair) => {
      const [, from, end, key] = /^(\d+)-(\d+)(?:~(.*))?$/.exec(pair) ?? [];
      return [from, end, key];
    });
  const [ends, named] = [to.split(','), keys?.split(',')];
  return first.map((from, index) => [from, ends[index], named?.[index] || undefined]);
}

function readRelations(text: string, ids: readonly (string | undefined)[], miss: () => void): Set<string> {
  const found = new Set<string>();
  for (const piece of pieces(text)) {
    const [kind = '', ...parts] = piece.split(':');
    for (const [fromPlace, toPlace, key] of tiesIn(parts)) {
      const [from, to] = [ids[Number(fromPlace ?? NaN)], ids[Number(toPlace ?? NaN)]];
      const isLegible = kind !== '' && from && to && (key === undefined || RELATION_KEY.test(key));
      if (isLegible && found.size < MOST_RELATIONS) found.add([kind, from, to, ...(key ? [key] : [])].join('~'));
      else miss();
    }
  }
  return found;
}

function readGrouping(text: string | null, miss: () => void): Grouping | undefined {
  const [by, ...opened] = pieces(text);
  if (by === 'kind' || by === 'region') return { by, opened: new Set(opened.map(keyOf)) };
  if (by) miss();
  return undefined;
}

const BOX = /^-?[\d.]{1,12},-?[\d.]{1,12},[\d.]{1,12},[\d.]{1,12}$/;

function nameFrom(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPlates(text: string | null, miss: () => void): Plate[] {
  return pieces(text).flatMap((piece) => {
    const [id = '', box = '', name = ''] = piece.split('@');
    const [x = NaN, y = NaN, width = NaN, height = NaN] = BOX.test(box) ? box.split(',').map(Number) : [];
    if ([x, y, width, height].every(Number.isFinite))
      return [{ id: keyOf(id), name: nameFrom(name), x, y, width, height }];
    miss();
    return [];
  });
}

/** @param miss told of what cannot be read */
export function readScene(
  fields: URLSearchParams,
  miss: () => void,
): Placed & Pick<View, 'entities' | 'relations' | 'grouping' | 'plates' | 'filters'> {
  const reading: Reading = { ids: [], positions: new Map(), expanded: new Set(), pinned: new Set(), miss };
  if (fields.has('x')) readColumns(reading, fields);
  else for (const row of pieces(fields.get('e'))) readRow(reading, row);
  for (const piece of pieces(fields.get('gp'))) {
    const [key = '', at = ''] = piece.split('@');
    place(reading, groupId(keyOf(key)), at);
  }
  const { ids, positions, expanded, pinned } = reading;
  const relations = fields.get('r');
  return {
    entities: [...new Set(ids.filter((id) => id !== undefined))],
    ...(relations !== null && { relations: readRelations(relations, ids, miss) }),
    positions,
    expanded,
    pinned,
    grouping: readGrouping(fields.get('g'), miss),
    plates: readPlates(fields.get('p'), miss),
    filters: readFilters(fields, miss),
  };
}
