import type { Relation } from '../../../model/graph.ts';
import { bundle, pairId, weightOf, type Bundle } from './bundles.ts';
import type { CanvasWords, DrawInput, DrawnEdge, DrawnNode } from './drawn.ts';
import { stageOf } from '../filters/filters.ts';
import type { Graph } from '../graph.ts';
import { restOf } from '../scene.ts';
import { lineOf } from './stage-lines.ts';

/** 1.4 to 8 pixels by the logarithm of the amount: 1 万元 and less is thin, 100 亿元 is thick. */
export function widthOf(yuan: number): number {
  if (yuan <= 0) return 1.4;
  const steps = Math.log10(yuan) - 4;
  return Math.round(10 * Math.max(1.4, Math.min(8, 1.4 + steps))) / 10;
}

/** By the order of magnitude of how many relations the line stands for. */
const sumWidth = (count: number): number => Math.round(10 * Math.min(8, 1 + 1.5 * Math.log10(count))) / 10;

function relationLine({ ontology, words }: DrawInput, relation: Relation): DrawnEdge {
  const declared = ontology.relationKinds[relation.kind];
  const { style, faded } = lineOf(stageOf(relation));
  const yuan = weightOf(relation);
  return {
    id: relation.id,
    type: 'relation',
    source: relation.from,
    target: relation.to,
    family: declared?.family ?? '',
    line: style,
    faded,
    arrow: declared?.symmetric !== true,
    curved: relation.from === relation.to,
    width: widthOf(yuan),
    label: words.relation(relation),
    brief: words.amount(relation),
    weighty: yuan > 0,
  };
}

/** A closed bundle looks like its weightiest relation and says how many it holds. */
function bundleLine(input: DrawInput, { id, relations }: Bundle): DrawnEdge {
  const [first] = relations;
  // The ends of a line never change: whichever relation is the weightiest, they are in order of their ids.
  const [source = first.from, target = first.to] = [first.from, first.to].toSorted();
  const label = input.words.bundle(relations);
  return { ...relationLine(input, first), id, type: 'bundle', source, target, arrow: false, label };
}

const PLAIN = {
  family: '',
  line: 'solid',
  faded: false,
  arrow: false,
  curved: false,
  label: '',
  brief: '',
  weighty: false,
} as const;
const REST_LINE = { ...PLAIN, type: 'rest', line: 'dotted', faded: true, width: 1.4 } as const;

interface Pair {
  readonly bundle: Bundle;
  /** As it is drawn when closed. */
  readonly line: DrawnEdge;
}

let last:
  | { readonly relations: Graph['relations']; readonly words: CanvasWords; readonly pairs: readonly Pair[] }
  | undefined;

/** The lines as they are while none is opened: they are the same for every selection and every move. */
function closedPairs(input: DrawInput, relations: Graph['relations']): readonly Pair[] {
  if (last?.relations !== relations || last.words !== input.words) {
    const pairs = bundle(relations.values()).map((one) => ({
      bundle: one,
      line: one.relations.length === 1 ? relationLine(input, one.relations[0]) : bundleLine(input, one),
    }));
    last = { relations, words: input.words, pairs };
  }
  return last.pairs;
}

/** All lines, and none whose ends are not drawn. */
export function drawLines(input: DrawInput, nodes: ReadonlyMap<string, DrawnNode>): Map<string, DrawnEdge> {
  const edges = new Map<string, DrawnEdge>();
  const put = (edge: DrawnEdge): unknown => edges.set(edge.id, edge);
  for (const { id, type } of nodes.values())
    if (type === 'rest') put({ ...REST_LINE, id: `${id}~tie`, source: restOf(id) ?? '', target: id });
  const { grouped, opened } = input;
  for (const pair of closedPairs(input, (grouped?.single ?? input.shown).relations)) {
    const { relations } = pair.bundle;
    if (relations.length > 1 && opened.has(pairId(relations[0])))
      for (const relation of relations) put({ ...relationLine(input, relation), curved: true });
    else put(pair.line);
  }
  for (const { id, ends, count } of grouped?.sums ?? [])
    put({
      ...PLAIN,
      id,
      type: 'sum',
      source: ends[0],
      target: ends[1],
      width: sumWidth(count),
      label: input.words.sum(count),
    });
  return edges;
}
