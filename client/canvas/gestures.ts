import type cytoscape from 'cytoscape';
import type { Positions } from '../state/scene.ts';

/** What a gesture means. The picture decides nothing by itself. */
export interface Intents {
  readonly select: (ids: readonly string[]) => void;
  /** Shift or Ctrl with the click: one more, or one less. */
  readonly selectAlso: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly openBundle: (id: string) => void;
  /** In pixels of the window. `id` is absent over the ground. */
  readonly menu: (at: { readonly id?: string; readonly x: number; readonly y: number }) => void;
  readonly move: (moved: Positions) => void;
}

const isTarget = (target: unknown): target is cytoscape.Singular =>
  typeof target === 'object' && target !== null && 'group' in target;

function onTap(intents: Intents, event: cytoscape.EventObject): void {
  const target: unknown = event.target;
  if (!isTarget(target)) return intents.select([]);
  const pointer = event.originalEvent;
  const type = String(target.data('type'));
  if (type === 'rest') {
    // The tie of a remainder leads to it; a double tap must not ask twice.
    return intents.expand(target.isEdge() ? (target.data('target') as string) : target.id());
  }
  if (type === 'bundle') return intents.openBundle(target.id());
  if (pointer.shiftKey || pointer.ctrlKey || pointer.metaKey) return intents.selectAlso(target.id());
  intents.select([target.id()]);
}

function onMenu(intents: Intents, event: cytoscape.EventObject): void {
  const target: unknown = event.target;
  const pointer = event.originalEvent;
  const touch = 'touches' in pointer ? (pointer as unknown as TouchEvent).touches[0] : undefined;
  const { clientX: x, clientY: y } = touch ?? pointer;
  const onBundle = isTarget(target) && target.data('type') === 'bundle';
  intents.menu({ x, y, ...(isTarget(target) && !onBundle && { id: target.id() }) });
}

function reportMoves(cy: cytoscape.Core, intents: Intents): void {
  cy.on('dragfree', 'node', () => {
    const moved = cy.nodes('.dragged');
    moved.removeClass('dragged');
    intents.move(
      new Map(
        moved.map((node) => {
          const { x, y } = node.position();
          return [node.id(), { x: Math.round(x), y: Math.round(y) }];
        }),
      ),
    );
  });
  cy.on('drag', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    target.addClass('dragged');
  });
}

function reportBoxes(cy: cytoscape.Core, intents: Intents): void {
  let boxed: string[] = [];
  cy.on('box', 'node[type = "entity"]', ({ target }: { target: cytoscape.NodeSingular }) => {
    // All of a box are reported within one turn.
    if (boxed.length === 0)
      queueMicrotask(() => {
        intents.select(boxed);
        boxed = [];
      });
    boxed.push(target.id());
  });
}

/** Turns what the hand does on the picture into intents. */
export function listenToGestures(cy: cytoscape.Core, intents: Intents): void {
  cy.on('tap', (event) => onTap(intents, event));
  cy.on('dbltap', 'node[type = "entity"]', ({ target }: { target: cytoscape.NodeSingular }) =>
    intents.expand(target.id()),
  );
  cy.on('cxttap taphold', (event) => onMenu(intents, event));
  reportMoves(cy, intents);
  reportBoxes(cy, intents);
}
