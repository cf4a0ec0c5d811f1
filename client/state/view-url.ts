import { ENTITY_ID, RELATION_KEY } from '../../model/ids.ts';
import type { Language } from '../api/ask.ts';
import type { Tab } from './app-state.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { restId, type Point, type Scene } from './scene.ts';

/** What an address says: everything needed to show the same view again, by business key. */
export interface View {
  /** In the order in which relations count them. */
  readonly entities: readonly string[];
  /** Absent: all relations among the entities. */
  readonly relations?: ReadonlySet<string>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly expanded: ReadonlySet<string>;
  readonly selection: readonly string[];
  readonly claim: string | undefined;
  readonly filters: Filters;
  readonly tab: Tab;
  readonly language: Language | undefined;
}

type Viewed = Pick<View, 'selection' | 'claim' | 'tab' | 'language'> & { readonly scene: Scene };

const point = ({ x, y }: Point): string => `${x},${y}`;

/** `company:x@120,-80`, and `!30,40` where its remainder stands when it was expanded. */
function entityText({ positions, expanded }: Scene, id: string): string {
  const at = positions.get(id);
  const rest = positions.get(restId(id));
  const mark = expanded.has(id) ? `!${rest ? point(rest) : ''}` : '';
  return `${id}${at ? `@${point(at)}` : ''}${mark}`;
}

/** `INVESTS_IN:0-1,0-2~key`: kinds once, ends by their place in the list of entities. */
function relationsText({ graph }: Scene): string {
  const places = new Map([...graph.entities.keys()].map((id, index) => [id, index]));
  const kinds = new Map<string, string[]>();
  for (const { kind, from, to, key } of graph.relations.values()) {
    const text = `${places.get(from)}-${places.get(to)}${key === undefined ? '' : `~${key}`}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  }
  return [...kinds].map(([kind, pairs]) => `${kind}:${pairs.join(',')}`).join(';');
}

/** Only what would break the text is escaped: an address that can be read can be trusted. */
const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(?:3A|3B|2C|40)/g, (code) => decodeURIComponent(code));

/** The part of the address behind `#`; '' for the start page in the reader's own language. */
export function writeView({ scene, selection, claim, tab, language }: Viewed): string {
  const { graph, filters } = scene;
  const list = (values: Iterable<string>): string => [...values].join(';');
  const fields: readonly (readonly [string, string])[] = [
    ['e', list([...graph.entities.keys()].map((id) => entityText(scene, id)))],
    ['r', graph.entities.size > 0 ? relationsText(scene) : ''],
    ['s', list(selection)],
    ['c', claim ?? ''],
    ['k', list(filters.kinds)],
    ['rk', list(filters.relationKinds)],
    ['st', list([...filters.stages].map((stage) => stage || '-'))],
    ['v', tab === 'graph' ? '' : tab],
    ['lang', language ?? ''],
  ];
  // Without relations the field still has to be there: its absence would mean "all of them".
  const kept = fields.filter(([name, text]) => text !== '' || (name === 'r' && graph.entities.size > 0));
  return kept.map(([name, text]) => `${name}=${escape(text)}`).join('&');
}

const pieces = (text: string | null): string[] => (text ? text.split(';').filter(Boolean) : []);

function readPoint(text: string | undefined): Point | undefined {
  const match = /^(-?\d{1,6}),(-?\d{1,6})$/.exec(text ?? '');
  return match ? { x: Number(match[1]), y: Number(match[2]) } : undefined;
}

function readEntities(text: string | null): Pick<View, 'entities' | 'positions' | 'expanded'> {
  const positions = new Map<string, Point>();
  const expanded = new Set<string>();
  const entities = pieces(text).flatMap((piece) => {
    const [whole = '', rest] = piece.split('!');
    const [id = '', at] = whole.split('@');
    if (!ENTITY_ID.test(id)) return [];
    if (rest !== undefined) expanded.add(id);
    const places = [[id, readPoint(at)] as const, [restId(id), readPoint(rest)] as const];
    for (const [name, place] of places) if (place) positions.set(name, place);
    return [id];
  });
  return { entities, positions, expanded };
}

function readRelations(text: string, entities: readonly string[]): Set<string> {
  return new Set(
    pieces(text).flatMap((piece) => {
      const [kind = '', pairs = ''] = piece.split(':');
      return pairs.split(',').flatMap((pair) => {
        const [, from, to, key] = /^(\d+)-(\d+)(?:~(.+))?$/.exec(pair) ?? [];
        const ends = [entities[Number(from)], entities[Number(to)]];
        if (ends.includes(undefined) || (key !== undefined && !RELATION_KEY.test(key))) return [];
        return [[kind, ...ends, ...(key === undefined ? [] : [key])].join('~')];
      });
    }),
  );
}

/** Reads an address, whoever wrote it: what it cannot read it leaves out. */
export function readView(hash: string): View {
  const fields = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const found = readEntities(fields.get('e'));
  const relations = fields.get('r');
  const language = fields.get('lang');
  return {
    ...found,
    ...(relations !== null && { relations: readRelations(relations, found.entities) }),
    selection: pieces(fields.get('s')),
    claim: fields.get('c') ?? undefined,
    filters: {
      ...NO_FILTERS,
      kinds: new Set(pieces(fields.get('k'))),
      relationKinds: new Set(pieces(fields.get('rk'))),
      stages: new Set(pieces(fields.get('st')).map((stage) => (stage === '-' ? '' : stage))),
    },
    tab: fields.get('v') === 'table' ? 'table' : 'graph',
    language: language === 'zh-CN' || language === 'en' ? language : undefined,
  };
}
