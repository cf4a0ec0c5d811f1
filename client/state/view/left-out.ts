import type { App } from '../app.ts';
import type { Scene } from '../scene.ts';
import type { Unread, View } from './view.ts';

/** What a view says and the scene made from it does not show. */
export interface LeftOut {
  /** By id, with the name where it is remembered. */
  readonly entities: readonly { readonly id: string; readonly name?: string }[];
  /** How many relations. */
  readonly relations: number;
  readonly unread: Unread | undefined;
}

/** The name of an entity, where it is remembered. */
export type NameOf = (id: string) => string | undefined;

/** @returns undefined when nothing is left out */
export function leftOutOf(view: View, { graph }: Scene, nameOf: NameOf): LeftOut | undefined {
  const entities = view.entities
    .filter((id) => !graph.entities.has(id))
    .map((id) => {
      const name = nameOf(id);
      return { id, ...(name !== undefined && { name }) };
    });
  const relations = [...(view.relations ?? [])].filter((id) => !graph.relations.has(id)).length;
  const { unread } = view;
  return entities.length + relations > 0 || unread ? { entities, relations, unread } : undefined;
}

/** What of an id a person can read, and search for: `company:jinchen-machinery` → `jinchen machinery`. */
export const legibleId = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

export const forgetLeftOut = ({ store }: App): void => store.setState({ leftOut: undefined });
