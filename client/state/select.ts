import type { App } from './app.ts';
import type { AppState, Dialog, MenuAt, Sheet, Tab } from './app-state.ts';
import { bundle, pairId } from './bundles.ts';
import { shown } from './shown.ts';
import { stepTowards, type Heading } from './walk.ts';

/** Selects entities or relations, and brings the inspector up. */
export function select({ store }: App, selection: readonly string[]): void {
  store.setState({
    selection,
    claim: undefined,
    menu: undefined,
    sheet: selection.length > 0 ? 'inspector' : undefined,
  });
}

/** Selects and moves the view, if it must, so that the entity is seen. */
export function selectAndReveal(app: App, id: string): void {
  select(app, [id]);
  app.canvas.current?.reveal(id);
}

/** Opens a bundle: its weightiest relation is selected, and all of them are drawn one by one while one of them is. */
export function selectBundle(app: App, pair: string): void {
  const { relations } = shown(app.store.getState());
  const found = bundle(relations.values()).find(({ id }) => id === pair);
  if (found) select(app, [found.relations[0].id]);
}

/** The pairs whose relations are drawn one by one: those of selected relations. */
export function openedPairs({ scene, selection }: Pick<AppState, 'scene' | 'selection'>): ReadonlySet<string> {
  return new Set(
    selection.flatMap((id) => {
      const relation = scene.graph.relations.get(id);
      return relation ? [pairId(relation)] : [];
    }),
  );
}

/** From the selected entity along a relation to the neighbour that lies that way. */
export function walk(app: App, heading: Heading): void {
  const state = app.store.getState();
  const { scene, selection } = state;
  const next = stepTowards(shown(state), scene.positions, selection[0], heading);
  if (next) selectAndReveal(app, next);
}

export function openClaim({ store }: App, claim: string | undefined): void {
  store.setState({ claim });
}

export function openTab({ store }: App, tab: Tab): void {
  store.setState({ tab, menu: undefined });
}

export function openSheet({ store }: App, sheet: Sheet | undefined): void {
  store.setState({ sheet });
}

export function openMenu({ store }: App, menu: MenuAt | undefined): void {
  store.setState({ menu });
}

/** Opens a dialog, closes it, or another in its place. */
export function openDialog({ store }: App, dialog: Dialog | undefined): void {
  store.setState({ dialog, menu: undefined });
}

export function togglePanel({ store }: App, panel: Sheet): void {
  const hiddenPanels = new Set(store.getState().hiddenPanels);
  if (!hiddenPanels.delete(panel)) hiddenPanels.add(panel);
  store.setState({ hiddenPanels });
}

/** Esc: closes what is in front, one thing at a time. */
export function stepOut(app: App): void {
  const { menu, dialog, claim, sheet, selection } = app.store.getState();
  if (menu) return openMenu(app, undefined);
  if (dialog) return openDialog(app, undefined);
  if (claim !== undefined) return openClaim(app, undefined);
  if (selection.length > 0 || sheet) select(app, []);
}
