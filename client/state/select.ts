import type { App } from './app.ts';
import type { AppState, Dialog, EntityTab, MenuAt, Sheet, Tab } from './app-state.ts';
import { bundle, pairId } from './drawn/bundles.ts';
import { setLasso } from './lasso.ts';
import { stopArranging } from './rearrange.ts';
import { shown } from './filters/shown.ts';

/** Selects entities or relations, and brings the inspector up. */
export function select({ store }: App, selection: readonly string[]): void {
  store.setState({
    selection,
    claim: undefined,
    cursor: undefined,
    menu: undefined,
    sheet: selection.length > 0 ? 'inspector' : undefined,
  });
}

/** One more, or one less. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** Takes one into the selection, or out of it. */
export const toggleSelected = (app: App, id: string): void => select(app, toggled(app.store.getState().selection, id));

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

/** The parts of an entity in which its claims stand. */
const WITH_CLAIMS: readonly EntityTab[] = ['overview', 'sources'];

/** What of an entity is shown: an open claim is always among it. */
export const shownEntityTab = ({ entityTab, claim }: Pick<AppState, 'entityTab' | 'claim'>): EntityTab =>
  claim === undefined || WITH_CLAIMS.includes(entityTab) ? entityTab : 'overview';

export function openClaim({ store }: App, claim: string | undefined): void {
  store.setState(({ entityTab }) => ({ claim, entityTab: shownEntityTab({ entityTab, claim }) }));
}

export function openEntityTab({ store }: App, entityTab: EntityTab): void {
  store.setState(({ claim }) => ({ entityTab, claim: WITH_CLAIMS.includes(entityTab) ? claim : undefined }));
}

/** A table has its rows to show: no sheet stays over them. */
export function openTab({ store }: App, tab: Tab): void {
  store.setState(({ sheet }) => ({ tab, menu: undefined, sheet: tab === 'table' ? undefined : sheet }));
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
  const { menu, dialog, claim, sheet, selection, lasso } = app.store.getState();
  if (menu) return openMenu(app, undefined);
  if (dialog) return openDialog(app, undefined);
  if (stopArranging(app)) return undefined;
  if (lasso) return setLasso(app, false);
  if (claim !== undefined) return openClaim(app, undefined);
  if (selection.length > 0 || sheet) select(app, []);
}
