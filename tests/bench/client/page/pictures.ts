import cytoscape from 'cytoscape';
import { mountCanvas } from '../../../../client/canvas/mount-canvas.ts';
import { createApp } from '../../../../client/state/app.ts';
import { arrange } from '../../../../client/state/layout/arrange.ts';
import type { Scene } from '../../../../client/state/scene.ts';
import { canvasWords } from '../../../../client/ui/canvas-words.ts';
import { KIND_ICONS } from '../../../../client/ui/kind-icons.ts';

/** A picture under measurement: ours, or bare Cytoscape with the same elements. */
export interface Picture {
  readonly cy: cytoscape.Core;
  readonly show: (scene: Scene) => void;
  readonly remove: () => void;
}

function frame(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'absolute', inset: '0', width: '1100px', height: '800px' });
  document.getElementById('root')?.replaceChildren(element);
  return element;
}

export function ourPicture(): Picture {
  const app = createApp({
    language: 'zh-CN',
    theme: 'light',
    arrange: (order) => Promise.resolve(arrange(order)),
  });
  const container = frame();
  const unmount = mountCanvas(app, container, { words: canvasWords, icons: KIND_ICONS });
  const { _cyreg: made } = container as unknown as { _cyreg: { cy: cytoscape.Core } };
  return { cy: made.cy, show: (scene) => app.store.setState({ scene }), remove: unmount };
}

/** What a careful user of Cytoscape writes: coloured shapes with labels, arrows, and the options that make moving quick. */
export function barePicture(): Picture {
  const container = frame();
  const cy = cytoscape({
    container,
    textureOnViewport: true,
    hideEdgesOnViewport: true,
    pixelRatio: 1,
    minZoom: 0.08,
    maxZoom: 3,
    style: [
      {
        selector: 'node',
        style: { label: 'data(name)', 'background-color': '#2f6f8f', 'font-size': 12, width: 34, height: 34 },
      },
      {
        selector: 'edge',
        style: { width: 2, 'line-color': '#999', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' },
      },
    ],
  });
  const show = ({ graph, positions }: Scene): void => {
    const wanted = new Set([...graph.entities.keys(), ...graph.relations.keys()]);
    cy.batch(() => {
      cy.elements()
        .filter((one) => !wanted.has(one.id()))
        .remove();
      cy.add([
        ...[...graph.entities.values()]
          .filter(({ id }) => cy.getElementById(id).empty())
          .map(({ id, name }) => ({
            group: 'nodes' as const,
            data: { id, name },
            position: { ...positions.get(id) } as cytoscape.Position,
          })),
        ...[...graph.relations.values()]
          .filter(({ id }) => cy.getElementById(id).empty())
          .map(({ id, from, to }) => ({ group: 'edges' as const, data: { id, source: from, target: to } })),
      ]);
    });
  };
  return { cy, show, remove: () => cy.destroy() };
}
