import type { Claim } from '../../../model/graph.ts';
import { tell, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import type { Loads } from '../loads.ts';
import { copyToClipboard } from './clipboard.ts';
import { copyText, type Copied, type CopyWords } from './copy-text.ts';
import { valueOf } from '../load.ts';
import { whenLoaded } from '../loading.ts';
import { restOf } from '../scene.ts';

/** Each thing is a question to the server: more are no text to paste but an export. */
export const MOST_COPIED = 20;

export type WordsFor = (sources: Loads['sources']['items']) => CopyWords;

/** What is selected and can be told in words. */
export function copiedIds({ selection, scene: { graph } }: AppState): string[] {
  const ids = new Set(selection.map((id) => restOf(id) ?? id));
  return [...ids].filter((id) => graph.entities.has(id) || graph.relations.has(id));
}

/** The value, or nothing where the question failed, which is told. */
async function answered<S extends keyof Loads>(app: App, slot: S, key: string): Promise<Loads[S] | undefined> {
  const load = await whenLoaded(app, slot, key);
  if (load?.status === 'failed') tell(app, { type: 'failed', message: load.failure.message });
  return valueOf(load);
}

async function detailOf(app: App, id: string): Promise<Copied[]> {
  if (app.store.getState().scene.graph.relations.has(id)) {
    const detail = await answered(app, 'relation', id);
    return detail ? [{ type: 'relation', detail }] : [];
  }
  const detail = await answered(app, 'entity', id);
  return detail ? [{ type: 'entity', detail }] : [];
}

async function copyAll(app: App, copied: readonly Copied[], wordsFor: WordsFor, left = 0): Promise<void> {
  const sources = valueOf(await whenLoaded(app, 'sources', ''))?.items ?? [];
  const words = wordsFor(sources);
  const texts = [...copied.map((one) => copyText(one, words)), ...(left > 0 ? [words.more(left)] : [])];
  await copyToClipboard(app, texts.join('\n\n'));
}

/** Copies the claim, with its citation. */
export const copyClaim = (app: App, claim: Claim, wordsFor: WordsFor): Promise<void> =>
  copyAll(app, [{ type: 'claim', claim }], wordsFor);

/** Copies what is selected, each with its citations; of one whose claim is open, that claim. */
export async function copySelection(app: App, wordsFor: WordsFor): Promise<void> {
  const state = app.store.getState();
  const ids = copiedIds(state);
  const details = await Promise.all(ids.slice(0, MOST_COPIED).map((id) => detailOf(app, id)));
  const copied = details.flat();
  const claims = copied.flatMap((one) => (one.type === 'claim' ? [] : one.detail.claims));
  const open = claims.find(({ id }) => id === state.claim);
  if (open) return copyClaim(app, open, wordsFor);
  if (copied.length > 0) await copyAll(app, copied, wordsFor, ids.length - MOST_COPIED);
}
