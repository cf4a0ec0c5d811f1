import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../../../client/canvas/apply-patch.ts';
import { svgIcon } from '../../../client/canvas/icon-image.ts';
import { Grid, placedLabels, textWidth, type Label, type Shape } from '../../../client/canvas/label-priority.ts';
import { buildStylesheet } from '../../../client/canvas/stylesheet.ts';
import { addExpanded } from '../../../client/state/expand/expand.ts';
import { draw, type CanvasWords } from '../../../client/state/drawn/drawn.ts';
import { NOTHING_DRAWN, patchBetween } from '../../../client/state/drawn/patch.ts';
import { addToScene, EMPTY_SCENE, type Scene } from '../../../client/state/scene.ts';
import { KIND_ICONS } from '../../../client/ui/kind-icons.ts';
import { ontology, type Ontology } from '../../../model/ontology/index.ts';
import { entity, relation, star } from '../sample-graph.ts';

const words: CanvasWords = {
  name: ({ name }) => name,
  entity: ({ name }) => name,
  relation: () => '',
  amount: () => '',
  bundle: () => '',
  rest: String,
  group: String,
  sum: String,
  plate: ({ name }) => name,
};
const colours = { ground: '#ffffff', ink: '#000000', muted: '#777777', accent: '#004455', font: 'sans-serif' };
const drawn = (scene: Scene, using: Ontology = ontology) =>
  draw({ scene, shown: scene.graph, opened: new Set(), ontology: using, words });

function picture(using: Ontology = ontology): cytoscape.Core {
  const style = buildStylesheet({ ontology: using, theme: 'light', colours, icons: KIND_ICONS, paintIcon: svgIcon });
  return cytoscape({ headless: true, styleEnabled: true, style });
}

const before = addToScene(EMPTY_SCENE, star(6), new Map());
const scene: Scene = {
  ...before,
  positions: new Map([...before.graph.entities.keys()].map((id, index) => [id, { x: 130 * index, y: 31 * index }])),
};

describe('a patch on the picture', () => {
  test('draws what the state holds', () => {
    const cy = picture();
    applyPatch(cy, patchBetween(NOTHING_DRAWN, drawn(scene)), 0);
    expect([cy.nodes().length, cy.edges().length]).toEqual([7, 6]);
    expect(cy.getElementById('company:c2').position()).toEqual({ x: 390, y: 93 });
  });

  test('of an expansion adds elements, and leaves every other element and position untouched', () => {
    const cy = picture();
    applyPatch(cy, patchBetween(NOTHING_DRAWN, drawn(scene)), 0);
    const positions = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    let [added, touched] = [0, 0];
    cy.on('add', () => (added += 1));
    cy.on('position data remove', () => (touched += 1));
    const fresh = Array.from({ length: 9 }, (_one, index) => entity(`product:p${index}`, { kind: 'Product' }));
    const relations = fresh.map(({ id }) => relation({ kind: 'PRODUCES', from: 'company:c1', to: id }));
    const grown = addExpanded(scene, ['company:c1'], { entities: fresh, relations });
    applyPatch(cy, patchBetween(drawn(scene), drawn(grown)), 0);
    expect([added, touched]).toEqual([18, 0]);
    for (const [id, at] of positions) expect(cy.getElementById(id).position()).toEqual(at);
  });

  test('takes away what the state no longer holds', () => {
    const cy = picture();
    applyPatch(cy, patchBetween(NOTHING_DRAWN, drawn(scene)), 0);
    applyPatch(cy, patchBetween(drawn(scene), NOTHING_DRAWN), 0);
    expect(cy.elements().length).toBe(0);
  });
});

describe('the style', () => {
  test.each(Object.entries(ontology.entityKinds))('draws %s as it is declared', (kind, { look }) => {
    const cy = picture();
    cy.add({ data: { id: 'n', type: 'entity', kind, size: 40, label: 'n', font: 12 } });
    const node = cy.getElementById('n');
    expect(node.style('shape')).toBe(look.shape);
    expect(node.style('background-image')).toContain('svg');
    expect(Object.keys(KIND_ICONS)).toContain(look.icon);
    expect(Number.parseFloat(String(node.style('outline-width')))).toBe(look.doubleRing ? 2.5 : 0);
  });

  test('of a kind that was added in memory needs no other change', () => {
    const park = ontology.entityKinds['Park'];
    const look = { shape: 'heptagon', colour: { light: '#123456', dark: '#abcdef' }, icon: 'map' };
    const using: Ontology = { ...ontology, entityKinds: { ...ontology.entityKinds, Harbour: { ...park!, look } } };
    const cy = picture(using);
    cy.add({ data: { id: 'n', type: 'entity', kind: 'Harbour', size: 40, label: 'n', font: 12 } });
    expect(cy.getElementById('n').style('shape')).toBe('heptagon');
    expect(cy.getElementById('n').style('background-color')).toBe('rgb(18,52,86)');
  });
});

describe('labels', () => {
  const label = (id: string, x: number, weight: number): Label => ({
    id,
    places: [{ x, y: 0 }],
    width: 100,
    height: 14,
    weight,
  });
  const hidden = (labels: readonly Label[], shapes?: Grid<Shape>): string[] => {
    const placed = placedLabels(labels, shapes);
    return labels.flatMap(({ id }) => (placed.has(id) ? [] : [id]));
  };

  test('that would lie on a weightier one are hidden', () => {
    expect(hidden([label('a', 0, 1), label('b', 60, 2), label('c', 200, 1)])).toEqual(['a']);
  });

  test('hidden ones do not hide others', () => {
    expect(hidden([label('a', 0, 3), label('b', 60, 2), label('c', 120, 1)])).toEqual(['b']);
  });

  test('that would cover the shape of another are hidden, unless selected', () => {
    const shapes = new Grid<Shape>(50);
    shapes.put({ id: 'b', x: 20, y: 0, width: 20, height: 20 });
    expect(hidden([label('a', 0, 3)], shapes)).toEqual(['a']);
    expect(hidden([label('b', 0, 3)], shapes)).toEqual([]);
    expect(hidden([label('a', 0, 2000)], shapes)).toEqual([]);
  });

  test('a Han character is as wide as it is high', () => {
    expect(textWidth('金辰')).toBe(2);
    expect(textWidth('GW')).toBeLessThan(1.3);
  });
});
