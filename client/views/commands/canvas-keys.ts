import type { WordKey } from '../../i18n/index.ts';
import type { App } from '../../state/app.ts';
import { openMenu } from '../../state/select.ts';
import type { Heading } from '../../state/walk.ts';
import { standing, toggleHere, walk, walkAround, walkHome, type Step } from '../../state/walking.ts';
import { runByKey } from './command.ts';
import { COMMANDS } from './commands.ts';

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the keys do that belong to the canvas alone, for the list of keys. */
export const CANVAS_KEYS: readonly (readonly [WordKey, WordKey])[] = [
  ['keys.arrows', 'key.arrows'],
  ['keys.around', 'key.around'],
  ['keys.home', 'key.home'],
  ['keys.extend', 'key.extend'],
  ['keys.look', 'key.look'],
  ['keys.toggle', 'key.toggle'],
  ['keys.enter', 'key.enter'],
  ['keys.menu', 'key.menu'],
];

/** The menu of where one stands; with nothing selected, of the ground. */
function openMenuHere(app: App): void {
  const id = standing(app.store.getState());
  const at = id === undefined ? undefined : app.canvas.current?.pageOf(id);
  if (id !== undefined && at) return openMenu(app, { id, ...at });
  const canvas = document.querySelector('.canvas')?.getBoundingClientRect();
  if (canvas) openMenu(app, { x: canvas.left + canvas.width / 2, y: canvas.top + canvas.height / 3 });
}

/** A button keeps its Enter; on the canvas it is the key of what one does most. */
function expandHere(app: App): void {
  const command = COMMANDS.find(({ name }) => name === 'expand');
  if (command) runByKey(app, command);
}

const stepOf = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): Step =>
  shiftKey ? 'extend' : ctrlKey || metaKey ? 'look' : 'select';

type Act = (app: App) => void;

/** What a key does while the canvas has the focus, if anything. */
export function canvasKey(event: KeyboardEvent): Act | undefined {
  const heading = HEADINGS[event.key];
  if (heading) return (app) => walk(app, heading, stepOf(event));
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return openMenuHere;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  if (event.key === 'Enter') return expandHere;
  if (event.key === 'PageDown') return (app) => walkAround(app, 1);
  if (event.key === 'PageUp') return (app) => walkAround(app, -1);
  if (event.key === 'Home') return walkHome;
  if (event.key === ' ') return toggleHere;
  return undefined;
}
