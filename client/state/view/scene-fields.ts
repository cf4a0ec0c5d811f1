import type { Graph } from '../graph.ts';
import { groupId, restId, type Point, type Scene } from '../scene.ts';
import { filterFields, listText } from './filter-fields.ts';
import { NONE, type Fields } from './view.ts';

const pointText = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`;

/** Where in the list of entities each stands: relations name their ends by it. */
export const placesIn = (ids: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...ids].map((id, place) => [id, place]));

/** `!30,40`: expanded, with the place of the remainder; `~30,40`: only the place. */
function restText({ positions, expanded }: Scene, id: string): string {
  const rest = positions.get(restId(id));
  if (!rest && !expanded.has(id)) return '';
  return `${expanded.has(id) ? '!' : '~'}${rest ? pointText(rest) : ''}`;
}

/** `company:x@120,-80*!30,40`: id, place, pinned, remainder. */
function entityText(scene: Scene, id: string): string {
  const at = scene.positions.get(id);
  return `${id}${at ? `@${pointText(at)}` : ''}${scene.pinned.has(id) ? '*' : ''}${restText(scene, id)}`;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly key: string | undefined;
}

/** The relations by kind, their ends by place. */
function tiesOf({ entities, relations }: Graph): ReadonlyMap<string, readonly Tie[]> {
  const places = placesIn(entities.keys());
  const kinds = new Map<string, Tie[]>();
  for (const { kind, from, to, key } of relations.values()) {
    const ties = kinds.get(kind) ?? [];
    kinds.set(kind, ties);
    ties.push({ from: places.get(from) ?? 0, to: places.get(to) ?? 0, key });
  }
  return kinds;
}

/** `INVESTS_IN:0-1,0-2~key`: kinds once. */
function relationsText(graph: Graph): string {
  const text = ({ from, to, key }: Tie): string => `${from}-${to}${key === undefined ? '' : `~${key}`}`;
  return [...tiesOf(graph)].map(([kind, ties]) => `${kind}:${ties.map(text).join(',')}`).join(';');
}

/** `INVESTS_IN:0,0:1,2:,key`: the same in columns, which deflate better. */
function relationColumns(graph: Graph): string {
  const text = (kind: string, ties: readonly Tie[]): string => {
    const keys = ties.some(({ key }) => key !== undefined) ? `:${ties.map(({ key }) => key ?? '').join(',')}` : '';
    return `${kind}:${ties.map(({ from }) => from).join(',')}:${ties.map(({ to }) => to).join(',')}${keys}`;
  };
  return [...tiesOf(graph)].map(([kind, ties]) => text(kind, ties)).join(';');
}

const groupingText = ({ grouping }: Scene): string =>
  grouping ? [grouping.by, ...[...grouping.opened].map((key) => key || NONE)].join(';') : '';

const GROUP = groupId('');

const groupPlacesText = ({ positions }: Scene): string =>
  [...positions]
    .filter(([id]) => id.startsWith(GROUP))
    .map(([id, at]) => `${id.slice(GROUP.length) || NONE}@${pointText(at)}`)
    .join(';');

const hundredths = (value: number): number => Math.round(100 * value) / 100;

/** The name comes last; what would break the text is written as in an address. */
const platesText = ({ plates }: Scene): string =>
  plates
    .map(({ id, name, x, y, width, height }) => {
      const box = [x, y, width, height].map(hundredths).join(',');
      return `${id || NONE}@${box}@${name.replaceAll(/[%;@]/g, encodeURIComponent)}`;
    })
    .join(';');

/** What is the same in both forms. */
const otherFields = (scene: Scene): Fields => [
  ['g', groupingText(scene)],
  ['gp', groupPlacesText(scene)],
  ['p', platesText(scene)],
  ...filterFields(scene.filters),
];

/** The scene so that a person can read it. */
export function readableFields(scene: Scene): Fields {
  const ids = [...scene.graph.entities.keys()];
  return [
    ['e', ids.map((id) => entityText(scene, id)).join(';')],
    ['r', relationsText(scene.graph)],
    ...otherFields(scene),
  ];
}

/** The same in columns: ids, x, y, who is pinned, remainders. */
export function columnFields(scene: Scene): Fields {
  const ids = [...scene.graph.entities.keys()];
  const column = (value: (at: Point) => number): string =>
    ids
      .map((id) => {
        const at = scene.positions.get(id);
        return at ? Math.round(value(at)) : '';
      })
      .join(',');
  const rests = ids.map((id, place) => [place, restText(scene, id)] as const).filter(([, rest]) => rest !== '');
  return [
    ['e', listText(ids)],
    ['x', column(({ x }) => x)],
    ['y', column(({ y }) => y)],
    ['n', ids.flatMap((id, place) => (scene.pinned.has(id) ? [place] : [])).join(',')],
    ['m', rests.map(([place, rest]) => `${place}${rest}`).join(';')],
    ['r', relationColumns(scene.graph)],
    ...otherFields(scene),
  ];
}
