import { useEffect } from 'react';
import type { App } from '../../state/app.ts';
import { stepOut } from '../../state/select.ts';
import { useApp } from '../../ui/app-context.tsx';
import { canvasKey } from './canvas-keys.ts';
import { runByKey, type Command, type Shortcut } from './command.ts';
import { COMMANDS } from './commands.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.matches('[type="checkbox"], [type="radio"]') &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Arrow keys belong to lists, menus and scrolled panels; to the graph where nothing else has the focus. */
const isOnGraph = ({ store }: App, target: EventTarget | null): boolean =>
  store.getState().tab === 'graph' &&
  target instanceof HTMLElement &&
  (target === document.body || target.closest('.canvas') !== null);

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null;

function fits({ key, ctrl = false, shift }: Shortcut, event: KeyboardEvent): boolean {
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const withCtrl = event.ctrlKey || event.metaKey;
  // Signs such as `?` need Shift on some keyboards and not on others.
  const shiftFits = shift === undefined ? !event.shiftKey || /^[^a-z]$/.test(key) : event.shiftKey === shift;
  return pressed === key && withCtrl === ctrl && shiftFits && !event.altKey;
}

const commandFor = (event: KeyboardEvent): Command | undefined =>
  COMMANDS.find(({ shortcuts }) => shortcuts.some((shortcut) => fits(shortcut, event)));

function onKey(app: App, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // A dialog and a menu close themselves.
  if (isInDialog(event.target)) return;
  if (event.key === 'Escape') return stepOut(app);
  if (isTyping(event.target)) return;
  const act = isOnGraph(app, event.target) ? canvasKey(event) : undefined;
  if (act) {
    event.preventDefault();
    return act(app);
  }
  const command = commandFor(event);
  if (!command || command.yields?.()) return;
  event.preventDefault();
  runByKey(app, command);
}

/** Every command by its key, wherever the focus is, except while typing. */
export function useKeyboard(): void {
  const app = useApp();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(app, event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [app]);
}
