import { wideThings, withSubkinds, type Ontology } from '../../../../model/ontology/index.ts';
import type { Bound } from '../bound.ts';
import { facetCondition } from '../facets.ts';

/** Writes the condition on an entity `e` that a path may go over. */
export type Passable = (bound: Bound) => string;

/** @param hubDegree the most relations that what a path goes over may have; absent: it may go over everything */
export function passable(using: Ontology, hubDegree: number | undefined): Passable {
  if (hubDegree === undefined) return () => 'TRUE';
  const wide = wideThings(using).map(({ kind, ...facet }) => ({ ...facet, kinds: withSubkinds(using, kind) }));
  return (bound) => {
    // The kind stands in the index that is read: only of the few that can be wide is the row opened.
    const conditions = wide.map(({ kinds, property, values }) => {
      const isKind = `e.kind IN (${kinds.map((kind) => bound.add(kind)).join(', ')})`;
      return `NOT (${isKind} AND ${facetCondition('e.facets', { property, values, orAbsent: false }, bound)})`;
    });
    return [`e.degree <= ${bound.add(hubDegree)}`, ...conditions].join(' AND ');
  };
}
