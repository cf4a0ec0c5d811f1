import type { App } from '../app.ts';
import { changeScene } from '../change.ts';
import { NO_FILTERS, only, sameFilters, toggle, withoutFilter } from './filters.ts';
import type { FilterGroup, FilterName, Filters } from './filters.ts';

/** One undoable step, where anything changes. */
function changeFilters(app: App, change: (filters: Filters) => Filters): void {
  changeScene(app, 'filter', (scene) => {
    const filters = change(scene.filters);
    return sameFilters(filters, scene.filters) ? scene : { ...scene, filters };
  });
}

export const toggleFilter = (app: App, group: FilterGroup, values: readonly string[]): void =>
  changeFilters(app, (filters) => toggle(filters, group, values));

/** Only these values of the group's `all`; a second time, all of them. */
export const showOnly = (app: App, group: FilterGroup, values: readonly string[], all: readonly string[]): void =>
  changeFilters(app, (filters) => only(filters, group, values, all));

/** Sets what is no set of single values: region, amount, time, loose. */
export const setFilter = (app: App, filter: Partial<Omit<Filters, FilterGroup>>): void =>
  changeFilters(app, (filters) => ({ ...filters, ...filter }));

export const dropFilter = (app: App, name: FilterName): void =>
  changeFilters(app, (filters) => withoutFilter(filters, name));

export const showAll = (app: App): void => changeFilters(app, () => NO_FILTERS);
