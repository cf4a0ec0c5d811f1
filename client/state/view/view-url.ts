import type { Camera, Tab } from '../app-state.ts';
import type { Graph } from '../graph.ts';
import { Recent } from '../recent.ts';
import type { Scene } from '../scene.ts';
import { deflated, inflated } from './deflated.ts';
import { listText, readList } from './filter-fields.ts';
import { readScene } from './read-scene.ts';
import { columnFields, placesIn, readableFields } from './scene-fields.ts';
import type { Fields, Unread, View, Viewed } from './view.ts';

/*
 * An address is a list of fields, `e=company:x@120,-80&r=…&v=table`, that a person can read and write. Where the fields
 * of the scene get long they stand deflated in one, `z=1.…`, in columns. Both are read for ever: what changes the
 * meaning of a field gets a new number, in `ver` or before the point in `z`, and a reader of its own.
 */
const VERSION = 1;

/** From here on an address is no longer read by anyone, and other programs begin to cut it. */
const LONG = 2000;
/** So many elements are never short: the attempt can be saved. */
const MANY = 300;
/** More selected entities than this are told by their places. */
const FEW = 12;

/** Only what would break the text is escaped: an address that can be read can be trusted. */
const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(?:3A|3B|2C|40)/g, (code) => decodeURIComponent(code));

/** Without relations the field `r` still has to be there: its absence would mean "all of them". */
const fieldsText = (fields: Fields, kept: string = ''): string =>
  fields
    .filter(([name, text]) => text !== '' || name === kept)
    .map(([name, text]) => `${name}=${escape(text)}`)
    .join('&');

function sceneText(scene: Scene): string {
  const { entities, relations } = scene.graph;
  const kept = entities.size > 0 ? 'r' : '';
  if (entities.size + relations.size <= MANY) {
    const text = fieldsText(readableFields(scene), kept);
    if (text.length <= LONG) return text;
  }
  return `z=${VERSION}.${deflated(fieldsText(columnFields(scene), kept))}`;
}

const sceneTexts = new Recent<Scene, string>();

/** Written once for each scene: selecting and moving the view leave it as it is. */
const rememberedText = (scene: Scene): string => sceneTexts.of(scene, sceneText);

/** Whether writing the scene takes time that somebody at work could notice. */
export const isHeavy = (scene: Scene): boolean =>
  !sceneTexts.has(scene) && scene.graph.entities.size + scene.graph.relations.size > MANY;

/** `0-4,9`: runs of places, in the order of the selection. */
function runs(places: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const place of places) {
    const run = found.at(-1);
    if (run?.[1] === place - 1) run[1] = place;
    else found.push([place, place]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** Ids; of many entities their places, behind a colon with which no id begins. */
function selectionText(selection: readonly string[], { entities }: Graph): string {
  if (selection.length <= FEW) return listText(selection);
  const places = placesIn(entities.keys());
  const told: (string | number[])[] = [];
  for (const id of selection) {
    const [place, last] = [places.get(id), told.at(-1)];
    if (place === undefined) told.push(id);
    else if (typeof last === 'object') last.push(place);
    else told.push([place]);
  }
  return listText(told.map((one) => (typeof one === 'object' ? `:${runs(one)}` : one)));
}

/** So that nothing stands a hundredth of a pixel elsewhere. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const cameraText = (camera: Camera | undefined): string =>
  camera
    ? [rounded(camera.x, 5), rounded(camera.y, 5), rounded(camera.zoom, 9), Math.round(camera.width)].join(',')
    : '';

/** The part of the address behind `#`; '' for the start page in the reader's own language. */
export function writeView({ scene, selection, claim, tab, camera, language }: Viewed): string {
  const rest: Fields = [
    ['s', selectionText(selection, scene.graph)],
    ['c', claim ?? ''],
    ['v', tab === 'graph' ? '' : tab],
    ['at', cameraText(camera)],
    ['lang', language ?? ''],
  ];
  return [rememberedText(scene), fieldsText(rest)].filter(Boolean).join('&');
}

/** No entity is selected twice: what names more than there are is meant to do harm. */
function entitiesOfRuns(text: string, entities: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const run of text.split(',')) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(run) ?? [];
    if (first !== undefined) found.push(...entities.slice(Number(first), Number(last) + 1));
    if (found.length > entities.length) return entities;
  }
  return found;
}

const readSelection = (text: string | null, entities: readonly string[]): readonly string[] => [
  ...new Set(readList(text).flatMap((id) => (id.startsWith(':') ? entitiesOfRuns(id.slice(1), entities) : [id]))),
];

const CAMERA = /^(-?[\d.]{1,12}),(-?[\d.]{1,12}),([\d.]{1,12}),(\d{1,5})$/;

function readCamera(text: string | null, miss: () => void): Camera | undefined {
  if (!text) return undefined;
  const [x = NaN, y = NaN, zoom = NaN, width = NaN] = (CAMERA.exec(text) ?? []).slice(1).map(Number);
  if (Number.isFinite(x + y) && zoom > 0 && width > 0) return { x, y, zoom, width };
  miss();
  return undefined;
}

const TABS = { graph: true, table: true } satisfies Record<Tab, true>;
const isTab = (text: string): text is Tab => Object.hasOwn(TABS, text);

/** A plus stays one: addresses are no forms. */
const fieldsOf = (text: string): URLSearchParams => new URLSearchParams(text.replaceAll('+', '%2B'));

/** Longer than any address that a browser takes. */
const LONGEST = 4_000_000;

/** Reads an address, whoever wrote it: what it cannot read it leaves out, and says so in `unread`. */
export function readView(hash: string): View {
  const fields = fieldsOf(hash.slice(0, LONGEST).replace(/^#/, ''));
  let unread: Unread | undefined;
  const miss = (): void => {
    unread ??= 'damaged';
  };
  const [, version, packed] = /^(\d+)\.(.*)$/s.exec(fields.get('z') ?? '') ?? [];
  if (fields.has('z') && version === undefined) miss();
  if (Number(fields.get('ver') ?? version ?? VERSION) > VERSION) unread = 'later';
  const unpacked = packed === undefined ? undefined : inflated(packed);
  if (unpacked && !unpacked.whole) miss();
  const scene = readScene(unpacked ? fieldsOf(unpacked.text) : fields, miss);
  const language = fields.get('lang');
  const tab = fields.get('v') ?? 'graph';
  return {
    ...scene,
    selection: readSelection(fields.get('s'), scene.entities),
    claim: fields.get('c') || undefined,
    tab: isTab(tab) ? tab : 'graph',
    camera: readCamera(fields.get('at'), miss),
    language: language === 'zh-CN' || language === 'en' ? language : undefined,
    unread,
  };
}
