import type { GraphReader, Tie } from './graph-reader.ts';
import { lyingIn } from './places.ts';

/** Who engages in each segment or chain, or produces each product; with a region only those that lie in it. */
export async function membersOf(
  reader: GraphReader,
  steps: readonly string[],
  region: string | undefined,
): Promise<Map<string, Tie[]>> {
  const ties = await reader.ties(steps, ['ENGAGES_IN', 'PRODUCES'], 'to');
  const inside = region === undefined ? undefined : await lyingIn(reader, region);
  const members = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (inside && !inside.has(tie.from)) continue;
    members.set(tie.to, [...(members.get(tie.to) ?? []), tie]);
  }
  return members;
}
