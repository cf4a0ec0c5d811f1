interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Everything reachable from each point, the point itself only when it lies on a circle. */
function reachable(from: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const border = [...(next.get(from) ?? [])];
  for (let at = border.pop(); at !== undefined; at = border.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    border.push(...(next.get(at) ?? []));
  }
  return seen;
}

/** The arrows that lie on a circle, by id: those whose end leads back to their start. */
export function cyclicTies(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const reach = new Map([...next.keys()].map((id) => [id, reachable(id, next)]));
  return arrows
    .filter(({ from, to }) => from === to || reach.get(to)?.has(from))
    .map(({ id }) => id)
    .sort();
}
