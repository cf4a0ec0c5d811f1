import cytoscape from 'cytoscape';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../../../client/canvas/apply-patch.ts';
import { toldOf } from '../../../client/canvas/details.ts';
import type { Line } from '../../../client/canvas/export/draw-edge.ts';
import { drawPage } from '../../../client/canvas/export/draw-page.ts';
import { drawPicture } from '../../../client/canvas/export/draw-picture.ts';
import { wrapped } from '../../../client/canvas/export/page-parts.ts';
import { shapePath } from '../../../client/canvas/export/shape-path.ts';
import { scaleFor } from '../../../client/canvas/export/to-png.ts';
import { svgIcon } from '../../../client/canvas/icon-image.ts';
import { planLabels } from '../../../client/canvas/label-plan.ts';
import { buildStylesheet } from '../../../client/canvas/stylesheet.ts';
import { draw, type CanvasWords } from '../../../client/state/drawn/drawn.ts';
import type { PictureOrder } from '../../../client/state/export/picture-order.ts';
import { NOTHING_DRAWN, patchBetween } from '../../../client/state/drawn/patch.ts';
import { addToScene, EMPTY_SCENE, type Scene } from '../../../client/state/scene.ts';
import { KIND_ICONS } from '../../../client/ui/kind-icons.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { entity, relation, yuan } from '../sample-graph.ts';

const words: CanvasWords = {
  name: ({ name }) => name,
  entity: ({ name }) => name,
  relation: ({ kind }) => `词${kind}`,
  amount: () => '',
  bundle: (relations) => `${relations.length} 条`,
  rest: (count) => `其余 ${count}`,
  group: () => '',
  sum: String,
  plate: ({ name }) => name,
};
const colours = { ground: '#ffffff', ink: '#000000', muted: '#777777', accent: '#004455', font: 'sans-serif' };
const look = { ontology, icons: KIND_ICONS, paintIcon: svgIcon, theme: 'light', colours } as const;
const PLACES = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
  { x: 0, y: 300 },
  { x: 400, y: 300 },
];

const kinds = ['Company', 'StateOwnedEnterprise', 'Project', 'Park'] as const;
const NAMES = ['金辰 <机械> & "Co"', '国企', '项目</text><script>alert(1)</script>', '基地'];
const entities = kinds.map((kind, index) => entity(`company:n${index}`, { kind, name: NAMES[index] ?? '', degree: 3 }));
const relations = [
  relation({ kind: 'INVESTS_IN', from: 'company:n0', to: 'company:n1', props: { ...yuan(1e9), stage: 'signed' } }),
  relation({ kind: 'COOPERATES_WITH', from: 'company:n1', to: 'company:n2' }),
  relation({ kind: 'INVESTS_IN', from: 'company:n2', to: 'company:n3' }),
  relation({ kind: 'BUILDS', from: 'company:n2', to: 'company:n3' }),
];
const added = addToScene(EMPTY_SCENE, { entities, relations }, new Map());
const scene: Scene = {
  ...added,
  positions: new Map(entities.map(({ id }, index) => [id, PLACES[index] ?? { x: 0, y: 0 }])),
  expanded: new Set(['company:n0']),
  pinned: new Set(['company:n3']),
  plates: [{ id: 'region:1', name: '营口市', x: -80, y: 220, width: 600, height: 200 }],
};

/** Without a page there is nobody to say where a line meets a shape: from middle to middle. */
const straight = (edge: cytoscape.EdgeSingular): Line => ({
  start: edge.source().position(),
  end: edge.target().position(),
  controls: [],
});

function markupOf(): string {
  const drawn = draw({ scene, shown: scene.graph, opened: new Set(), ontology, words });
  const cy = cytoscape({ headless: true, styleEnabled: true, style: buildStylesheet(look) });
  const view = { x: 200, y: 150, width: 2000, height: 2000 };
  const chosen = new Set(['company:n1']);
  const detail = { told: toldOf(planLabels(drawn, { chosen, zoom: 1, view })), near: new Set(drawn.edges.keys()) };
  applyPatch(cy, patchBetween(NOTHING_DRAWN, drawn), 0, { detail, chosen });
  return drawPicture(cy, straight);
}

const order: PictureOrder = {
  format: 'svg',
  area: 'all',
  theme: 'light',
  title: '谁在营口投资 & 建设?',
  subtitle: '4 个实体',
  legend: [
    { title: '实体', entries: kinds.map((kind) => ({ label: `图例${kind}`, kind })) },
    { title: '阶段', entries: [{ label: '签约', look: { style: 'dashed', faded: false }, width: 2.6 }] },
  ],
  notes: ['出处(1): 《一份成绩单》', '链脉 · http://localhost/#e=a'],
  address: 'http://localhost/#e=a&b="c"',
};
const box = { x: 200, y: 150, width: 700, height: 600 };
const page = drawPage({ markup: markupOf(), box, zoom: 0.8 }, order, look);
const svg = page.svg(1);

const read = new DOMParser().parseFromString(svg, 'image/svg+xml');

/** Every element of a name, by its attributes. */
const all = (name: string): Record<string, string>[] =>
  [...read.getElementsByTagName(name)].map(({ attributes }) =>
    Object.fromEntries([...attributes].map((one) => [one.name, one.value])),
  );

const textsOf = (name: string): string[] => [...read.getElementsByTagName(name)].map(({ textContent }) => textContent);

describe('an exported picture', () => {
  test('is a well-formed SVG without a script', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(all('script')).toEqual([]);
    expect(svg).not.toMatch(/<script|foreignObject|\son\w+=|javascript:/);
  });

  test('names every entity that is shown, as a label and for whoever points at it', () => {
    for (const name of NAMES) {
      expect(textsOf('text')).toContain(name);
      expect(textsOf('title')).toContain(name);
    }
  });

  test('tells title, subtitle, legend, sources and address', () => {
    const told = textsOf('text');
    for (const line of [order.title, order.subtitle, '图例Park', '签约', ...order.notes]) expect(told).toContain(line);
    expect(all('a')[0]?.['href']).toBe(order.address);
  });

  test('draws plates, remainders, bundles and amounts with their words', () => {
    expect(textsOf('text')).toEqual(expect.arrayContaining(['营口市', '其余 2', '2 条']));
  });

  test('draws each kind in its colour, the double ring twice, the icons as lines', () => {
    const colourOf = (kind: string): string => {
      const [r, g, b] = (ontology.entityKinds[kind]?.look.colour.light.match(/[0-9a-f]{2}/g) ?? []).map((part) =>
        Number.parseInt(part, 16),
      );
      return `rgb(${r},${g},${b})`;
    };
    const paths = all('path');
    for (const kind of kinds) expect(paths.some(({ fill }) => fill === colourOf(kind))).toBe(true);
    expect(
      paths.filter(({ fill, stroke }) => fill === 'none' && stroke === colourOf('StateOwnedEnterprise')).length,
    ).toBe(1);
    expect(paths.some(({ d }) => d === KIND_ICONS['building-factory']?.[0])).toBe(true);
  });

  test('draws lines by width and stage, with heads where they have a direction', () => {
    const lines = all('path').filter(({ d = '', stroke }) => /^M0 0L3\d\d(\.\d+)? 0$/.test(d) && stroke);
    expect(lines.map((line) => [line['stroke-width'], line['stroke-dasharray']])).toEqual([['6.4', '9 5']]);
    // Only one relation with a direction stands alone between its two: bundles and what reads both ways have no head.
    expect(all('path').filter(({ d = '' }) => /^M400 0L\S+ \S+L\S+ \S+Z$/.test(d)).length).toBe(1);
  });

  test('marks what is selected, and pins', () => {
    expect(all('path').some(({ fill }) => fill === 'rgb(0,68,85)')).toBe(true);
    expect(all('svg').length).toBeGreaterThan(5);
  });
});

describe('a page', () => {
  test('is as large as what stands on it, and twice that for pixels', () => {
    expect(page.width).toBeGreaterThanOrEqual(720);
    expect(page.height).toBeGreaterThan(0.8 * 600);
    const [root] = page.svg(2).match(/<svg [^>]*>/) ?? [];
    expect(root).toContain(`width="${2 * page.width}"`);
    expect(root).toContain(`viewBox="0 0 ${page.width} ${page.height}"`);
  });

  test('grows its words with a large picture', () => {
    const large = drawPage({ markup: '', box: { ...box, width: 3000 }, zoom: 1 }, order, look);
    expect(large.svg(1)).toContain('scale(2)');
    expect(svg).not.toContain('scale(2)');
  });

  test('becomes smaller where no browser draws so much', () => {
    expect(scaleFor({ width: 1400, height: 1000 })).toBe(2);
    expect(scaleFor({ width: 12_000, height: 1000 })).toBeLessThan(1.34);
    const scale = scaleFor({ width: 9000, height: 9000 });
    expect(9000 * 9000 * scale * scale).toBeLessThanOrEqual(120_000_000);
  });
});

describe('a text in lines', () => {
  test('breaks Chinese anywhere and Latin between words, and loses nothing but spaces', () => {
    expect(wrapped('营口沿海产业基地', 40, 10)).toEqual(['营口沿海', '产业基地']);
    expect(wrapped('Yingkou Coastal Base', 80, 10)).toEqual(['Yingkou', 'Coastal Base']);
  });

  test('never begins with a closing mark, nor ends with an opening one', () => {
    expect(wrapped('产业基地，营口', 40, 10)).toEqual(['产业基地，', '营口']);
    expect(wrapped('见报道《成绩单》', 40, 10)).toEqual(['见报道', '《成绩单》']);
  });
});

describe('an outline', () => {
  const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

  test.each([...new Set(Object.values(ontology.entityKinds).map(({ look: { shape } }) => shape))])(
    'of %s is drawn, and as large as the shape',
    (shape) => {
      const path = shapePath(shape, 100, 100);
      expect(path).toMatch(/^M.*Z$/);
      // A shape that nobody drew here would come out as a rectangle.
      if (!shape.includes('rectangle')) expect(path).not.toBe(shapePath('rectangle', 100, 100));
      const most = Math.max(...numbersOf(path).map(Math.abs));
      expect(most).toBeGreaterThan(45);
      expect(most).toBeLessThanOrEqual(50.01);
    },
  );
});
