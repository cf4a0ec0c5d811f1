import { useDebouncedValue } from '@mantine/hooks';
import type { Preview } from '../../../model/api/answers.ts';
import { isNarrowed, isSameGroup, wantedOnCanvas, type Wanted } from '../../state/expand/choice.ts';
import { valueOf } from '../../state/load.ts';
import { matchingKey } from '../../state/expand/matching.ts';
import { useAppState, useLoad } from '../../ui/app-context.tsx';

/** Long enough to type a figure. */
const PAUSE = 250;

export interface Matching {
  /** How many relations are wanted; undefined while they are counted. */
  readonly total: number | undefined;
  /** How many of those are on the canvas. */
  readonly shown: number;
}

/** The counts of the preview tell it, where only whole groups are chosen; else it is asked for. */
function fromPreview({ rows, total }: Preview, wanted: Wanted): number | undefined {
  if (!isNarrowed(wanted)) return total;
  if (isNarrowed({ ...wanted, groups: [] })) return undefined;
  const chosen = rows.filter((row) => wanted.groups.some((group) => isSameGroup(group, row)));
  return chosen.reduce((sum, { count }) => sum + count, 0);
}

/** How many relations match what is chosen, exactly. */
export function useMatching(preview: Preview, wanted: Wanted): Matching {
  const { id } = preview;
  const graph = useAppState(({ scene }) => scene.graph);
  const known = fromPreview(preview, wanted);
  const key = known === undefined ? matchingKey(id, wanted) : '';
  const [asked] = useDebouncedValue(key, PAUSE);
  const load = useLoad('matching', asked);
  const counted = asked === key ? valueOf(load) : undefined;
  return { total: known ?? counted, shown: wantedOnCanvas(graph, id, wanted).length };
}
