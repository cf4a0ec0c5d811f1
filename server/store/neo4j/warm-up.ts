import { Problem } from '../../../model/api/problems.ts';
import type { GraphStore } from '../../graph/graph-store.ts';

const NOBODY = 'region:-';

/**
 * Asks the questions that come most often once, about nobody, so that Neo4j has planned them before somebody does: a
 * plan takes some hundred times as long as an answer. What comes of it is of no account.
 */
export async function warmUp(store: GraphStore): Promise<void> {
  const questions = [
    () => store.search({ q: '-a-', limit: 20 }),
    () => store.entity(NOBODY),
    () => store.preview(NOBODY),
    () => store.neighbours({ id: NOBODY, sort: 'amount', limit: 200 }),
    () => store.connect({ ids: [NOBODY, `${NOBODY}-`], maxHops: 4, limit: 20 }),
    () => store.subgraph([NOBODY]),
    () => store.stats(),
  ];
  for (const ask of questions) {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'entity-unknown')) return;
    }
  }
}
