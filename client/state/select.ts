import type { App } from './app.ts';
import type { AppState, MenuAt, Sheet, Tab } from './app-state.ts';
import { bundle, pairId } from './bundles.ts';
import { visible } from './filters.ts';
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
  const { graph, filters } = app.store.getState().scene;
  const { relations } = visible(graph, filters);
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
  const { scene, selection } = app.store.getState();
  const seen = visible(scene.graph, scene.filters);
  const next = stepTowards(seen, scene.positions, selection[0], heading);
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

export function toggleHelp({ store }: App): void {
  store.setState(({ help }) => ({ help: !help }));
}

export function togglePanel({ store }: App, panel: Sheet): void {
  const hiddenPanels = new Set(store.getState().hiddenPanels);
  if (!hiddenPanels.delete(panel)) hiddenPanels.add(panel);
  store.setState({ hiddenPanels });
}

/** Esc: closes what is in front, one thing at a time. */
export function stepOut(app: App): void {
  const { menu, help, claim, sheet, selection } = app.store.getState();
  if (menu) return openMenu(app, undefined);
  if (help) return toggleHelp(app);
  if (claim !== undefined) return openClaim(app, undefined);
  if (selection.length > 0 || sheet) select(app, []);
}
