import type { ComponentType } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import { tell, type App } from '../../state/app.ts';
import type { AppState, Need } from '../../state/app-state.ts';
import { groupMembers } from '../../state/drawn/grouping.ts';
import { isGroupId, restOf } from '../../state/scene.ts';
import type { IconProps } from '../../ui/icon-button.tsx';

export interface Shortcut {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
}

/** Something the reader can do: one record for toolbar, menu, keyboard and the list of keys. */
export interface Command {
  readonly name: string;
  readonly label: WordKey;
  readonly icon: ComponentType<IconProps>;
  readonly shortcuts: readonly Shortcut[];
  /** Where it can be found besides the keyboard, and in which group. */
  readonly toolbar?: 'history' | 'view' | 'layout' | 'tools';
  readonly menu?: 'entity' | 'relation' | 'group' | 'ground';
  readonly enabled: (state: AppState) => boolean;
  /** It is about what the menu was opened on, whatever is selected; others are about the selection. */
  readonly ofTarget?: true;
  /** Why it cannot be done now, where that is not plain to see. */
  readonly whyNot?: (state: AppState) => WordKey | undefined;
  /** What has to be selected first: told when its key is pressed too early. */
  readonly needs?: (state: AppState) => Need | undefined;
  /** Of a command that is on or off. */
  readonly pressed?: (state: AppState) => boolean;
  /** True while the browser's own use of the key goes first: a text that is selected is what Ctrl+C copies. */
  readonly yields?: () => boolean;
  readonly run: (app: App) => void;
}

export const always = (): boolean => true;
export const hasContent = ({ scene }: AppState): boolean => scene.graph.entities.size > 0;
export const hasSelection = ({ selection }: AppState): boolean => selection.length > 0;
/** Where there is nothing to select, nothing is asked for. */
export const lacks =
  (need: Need) =>
  (state: AppState): Need | undefined =>
    hasContent(state) ? need : undefined;

/** The selected entities; of a remainder, the one it belongs to. */
export const selectedEntities = ({ selection, scene }: AppState): string[] =>
  selection.map((id) => restOf(id) ?? id).filter((id) => scene.graph.entities.has(id));

/** All that is selected, with the members of a group in place of it. */
export const selectedWithMembers = (state: AppState): string[] =>
  state.selection.flatMap((id) => (isGroupId(id) ? groupMembers(state, id).map((member) => member.id) : [id]));

/** `Ctrl+Z`, as it is printed beside a command. */
export function shortcutText({ key, ctrl, shift }: Shortcut): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [ctrl && 'Ctrl', shift && 'Shift', name].filter(Boolean).join('+');
}

export function runCommand(app: App, command: Command): void {
  if (command.enabled(app.store.getState())) command.run(app);
}

/** A key has no look that says it does nothing now. */
export function runByKey(app: App, command: Command): void {
  const state = app.store.getState();
  const what = command.enabled(state) ? undefined : command.needs?.(state);
  if (what) tell(app, { type: 'needs', what });
  else runCommand(app, command);
}
