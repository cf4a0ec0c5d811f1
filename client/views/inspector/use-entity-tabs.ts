import { useEffect } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import type { Around } from '../../state/inspect/around.ts';
import { sourcesAround } from '../../state/inspect/entity-sources.ts';
import { measuringKinds } from '../../state/inspect/figures.ts';
import { valueOf } from '../../state/load.ts';
import { ensureLoaded } from '../../state/loading.ts';
import { hasHeld, timelineEntries } from '../../state/inspect/timeline.ts';
import { useApp, useAppState, useLoad } from '../../ui/app-context.tsx';
import { useSource } from '../../ui/use-citation.ts';
import type { TabHead } from './entity-tabs.tsx';

const MEASURING: ReadonlySet<string> = new Set(measuringKinds(ontology));

/** Of a hub nobody waits for a thousand relations who only looks at it: it is asked when its part is opened. */
const ASKED_AT_ONCE = 400;

function useAround({ id, degree }: Entity): Around | undefined {
  const app = useApp();
  useEffect(() => {
    if (degree <= ASKED_AT_ONCE) void ensureLoaded(app, 'around', id);
  }, [app, id, degree]);
  return valueOf(useAppState(({ loads }) => loads.around.get(id)));
}

/** The parts of an entity that have something in them, with exact counts as far as they are known. */
export function useEntityTabs(entity: Entity): readonly TabHead[] {
  const detail = valueOf(useLoad('entity', entity.id));
  const preview = valueOf(useLoad('preview', entity.id));
  const around = useAround(entity);
  const sourceOf = useSource();
  const measured = preview?.rows.filter(({ kind, direction }) => MEASURING.has(kind) && direction === 'in') ?? [];
  const figures = measured.reduce((sum, { count }) => sum + count, 0);
  const dateOf = (source: string): string | undefined => sourceOf(source)?.date;
  const held = detail && around && timelineEntries({ entity: detail, around, using: ontology, dateOf }).filter(hasHeld);
  const told = detail && around && sourcesAround(detail.claims, around, sourceOf);
  const degree = preview?.total ?? entity.degree;
  return [
    { tab: 'overview' },
    ...(degree > 0 ? [{ tab: 'ties', count: degree } as const] : []),
    { tab: 'time', count: held && held.length > 0 ? held.length : undefined },
    ...(figures > 0 ? [{ tab: 'figures', count: figures } as const] : []),
    { tab: 'sources', count: told?.length },
  ];
}
