import type cytoscape from 'cytoscape';
import type { Positions } from '../state/scene.ts';

/** What a gesture means. The picture decides nothing by itself. */
export interface Intents {
  readonly select: (ids: readonly string[]) => void;
  /** Shift or Ctrl with the click: one more, or one less. */
  readonly selectAlso: (id: string) => void;
  /** Several more. */
  readonly selectMore: (ids: readonly string[]) => void;
  readonly expand: (id: string) => void;
  readonly openGroup: (id: string) => void;
  readonly openBundle: (id: string) => void;
  /** In pixels of the window. `id` is absent over the ground. */
  readonly menu: (at: { readonly id?: string; readonly x: number; readonly y: number }) => void;
  readonly move: (moved: Positions) => void;
}

const isTarget = (target: unknown): target is cytoscape.NodeSingular | cytoscape.EdgeSingular =>
  typeof target === 'object' && target !== null && 'group' in target;

type Keys = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

const adds = ({ shiftKey, ctrlKey, metaKey }: Keys): boolean => shiftKey || ctrlKey || metaKey;

function onTap(intents: Intents, event: cytoscape.EventObject): void {
  const target: unknown = event.target;
  if (!isTarget(target)) return intents.select([]);
  const type = String(target.data('type'));
  if (type === 'rest') {
    // The tie of a remainder leads to it; a double tap must not ask twice.
    return intents.expand(target.isEdge() ? target.target().id() : target.id());
  }
  if (type === 'bundle') return intents.openBundle(target.id());
  // A line to a group stands for many relations: what it ties is selected.
  if (type === 'sum' && target.isEdge()) return intents.select([target.source().id(), target.target().id()]);
  if (adds(event.originalEvent)) return intents.selectAlso(target.id());
  intents.select([target.id()]);
}

function onDoubleTap(intents: Intents, target: cytoscape.NodeSingular): void {
  if (target.data('type') === 'group') intents.openGroup(target.id());
  else if (target.data('type') === 'entity') intents.expand(target.id());
}

const HAVE_MENUS: readonly string[] = ['entity', 'rest', 'group', 'relation'];

function onMenu(intents: Intents, event: cytoscape.EventObject): void {
  const target: unknown = event.target;
  const pointer = event.originalEvent;
  const touch = 'touches' in pointer ? (pointer as unknown as TouchEvent).touches[0] : undefined;
  const { clientX: x, clientY: y } = touch ?? pointer;
  const has = isTarget(target) && HAVE_MENUS.includes(String(target.data('type')));
  intents.menu({ x, y, ...(has && { id: target.id() }) });
}

/** Who is dragged while selected takes the other selected ones along. */
function reportMoves(cy: cytoscape.Core, intents: Intents): void {
  let others: cytoscape.CollectionReturnValue | undefined;
  let last: cytoscape.Position | undefined;
  cy.on('grab', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    others = target.hasClass('chosen') ? cy.nodes('.chosen').difference(target) : cy.collection();
    last = { ...target.position() };
  });
  cy.on('drag', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    const { x, y } = target.position();
    if (others?.nonempty() && last) others.shift({ x: x - last.x, y: y - last.y });
    last = { x, y };
  });
  cy.on('dragfree', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    const moved = target.union(others ?? cy.collection()).nodes();
    others = undefined;
    const places = moved.map((node) => {
      const { x, y } = node.position();
      return [node.id(), { x: Math.round(x), y: Math.round(y) }] as const;
    });
    intents.move(new Map(places));
  });
}

function reportBoxes(cy: cytoscape.Core, intents: Intents): void {
  let keys: Keys | undefined;
  let boxed: string[] = [];
  const report = (): void => {
    if (keys?.ctrlKey || keys?.metaKey) intents.selectMore(boxed);
    else intents.select(boxed);
    boxed = [];
  };
  cy.on('boxend', ({ originalEvent }) => {
    keys = originalEvent;
  });
  cy.on('box', 'node[type = "entity"], node[type = "group"]', ({ target }: { target: cytoscape.NodeSingular }) => {
    // All of a box are reported within one turn.
    if (boxed.length === 0) queueMicrotask(report);
    boxed.push(target.id());
  });
}

/** A menu in front closes with the press beside it, before that has become a tap. */
const hasMenu = (): boolean => document.querySelector('[role="menu"]') !== null;

/** Turns what the hand does on the picture into intents. */
export function listenToGestures(cy: cytoscape.Core, intents: Intents): void {
  let isHeld = false;
  let closesMenu = false;
  cy.on('tapstart', () => {
    isHeld = false;
    closesMenu = hasMenu();
  });
  cy.on('taphold', () => {
    isHeld = true;
  });
  // Letting go after a long press is no tap, and what closes a menu does only that.
  cy.on('tap', (event) => !isHeld && !closesMenu && onTap(intents, event));
  cy.on('dbltap', 'node', ({ target }: { target: cytoscape.NodeSingular }) => onDoubleTap(intents, target));
  cy.on('cxttap taphold', (event) => onMenu(intents, event));
  reportMoves(cy, intents);
  reportBoxes(cy, intents);
}
