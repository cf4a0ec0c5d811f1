import type { App } from './app.ts';
import { select, togglePanel } from './select.ts';

/** Selects several rows of a list; no panel comes up over them. */
export function selectRows({ store }: App, selection: readonly string[]): void {
  store.setState({ selection, claim: undefined, menu: undefined });
}

/** Selects one thing and shows what is known of it, also where that panel was put away. */
export function openDetails(app: App, id: string): void {
  if (app.store.getState().hiddenPanels.has('inspector')) togglePanel(app, 'inspector');
  select(app, [id]);
}
