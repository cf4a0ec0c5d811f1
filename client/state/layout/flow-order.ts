import type { LayoutLink } from './layout-input.ts';

type Targets = ReadonlyMap<string, readonly string[]>;

function targetsOf(ids: readonly string[], links: Iterable<readonly [string, string]>): Targets {
  const targets = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const [from, to] of links) if (targets.has(to)) targets.get(from)?.push(to);
  return targets;
}

/** All ids so that each stands before what it leads to; where ties go round in a circle, one leads back. */
function leadersFirst(ids: readonly string[], targets: Targets): string[] {
  const seen = new Set<string>();
  const finished: string[] = [];
  for (const start of ids) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ id: start, next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = targets.get(at.id)?.[at.next];
      at.next += 1;
      if (target === undefined) finished.push(path.pop()?.id ?? '');
      else if (!seen.has(target)) {
        seen.add(target);
        path.push({ id: target, next: 0 });
      }
    }
  }
  return finished.reverse();
}

/** Ids that lead to one another in circles, together; the sets so that each stands before what it leads to (Kosaraju). */
function circles(ids: readonly string[], links: readonly LayoutLink[]): string[][] {
  const order = leadersFirst(
    ids,
    targetsOf(
      ids,
      links.map(([from, to]) => [from, to]),
    ),
  );
  const sources = targetsOf(
    ids,
    links.map(([from, to]) => [to, from]),
  );
  const seen = new Set<string>();
  return order.flatMap((start) => {
    if (seen.has(start)) return [];
    const circle = [start];
    seen.add(start);
    // The list is walked to its end while it grows.
    for (const id of circle)
      for (const source of sources.get(id) ?? [])
        if (!seen.has(source)) {
          seen.add(source);
          circle.push(source);
        }
    return [circle];
  });
}

/** Those from which more leads away than to them come first: from there a circle is best opened. */
function mostLeadingFirst(ids: readonly string[], links: readonly LayoutLink[]): string[] {
  const lead = new Map(ids.map((id) => [id, 0]));
  for (const [from, to] of links) {
    lead.set(from, (lead.get(from) ?? 0) + 1);
    lead.set(to, (lead.get(to) ?? 0) - 1);
  }
  return ids.toSorted((a, b) => (lead.get(b) ?? 0) - (lead.get(a) ?? 0));
}

/**
 * An order in which every link leads forwards, but for links that are part of a circle. Of a circle, those that say
 * least about the order of their ends give way first.
 */
export function flowOrder(ids: readonly string[], links: readonly LayoutLink[]): string[] {
  return circles(ids, links).flatMap((circle) => {
    if (circle.length === 1) return circle;
    const members = new Set(circle);
    const own = ids.filter((id) => members.has(id));
    const inside = links.filter(([from, to]) => members.has(from) && members.has(to));
    const least = Math.max(...inside.map(([, , leading]) => leading));
    const stronger = inside.filter(([, , leading]) => leading < least);
    if (stronger.length > 0) return flowOrder(own, stronger);
    return leadersFirst(
      mostLeadingFirst(own, inside),
      targetsOf(
        own,
        inside.map(([from, to]) => [from, to]),
      ),
    );
  });
}
