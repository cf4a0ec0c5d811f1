import type { SourceStats } from '../../../model/api/answers.ts';
import { translate } from '../../i18n/index.ts';
import type { App } from '../../state/app.ts';
import { fileName } from '../../state/export/file-name.ts';
import { toGraphml } from '../../state/export/graphml.ts';
import { graphOf, type Content } from '../../state/export/scope.ts';
import type { Graph } from '../../state/graph.ts';
import { ensureFacets } from '../../state/filters/load-facets.ts';
import { valueOf } from '../../state/load.ts';
import { whenLoaded } from '../../state/loading.ts';
import { fullCitation } from '../../ui/citation.ts';
import { kindLabel, nameOf, relationLabel } from '../../ui/entity-words.ts';
import type { ColumnContext } from '../table/column-context.ts';
import { entitySheet, relationSheet, sourceSheet } from './file-sheets.ts';
import { nameParts, type DataFormat, type Format } from './formats.ts';
import { pictureOrder, type PictureChoice } from './picture-order.ts';

/** What the reader has chosen. */
export interface Choice extends Omit<PictureChoice, 'format'> {
  readonly content: Content;
  readonly format: Format;
}

export interface Made {
  readonly file: Blob;
  readonly name: string;
  /** Of a picture that had to be made smaller than it should be: pixels to one of the page. */
  readonly scale?: number;
}

interface Material extends ColumnContext {
  readonly sources: readonly SourceStats[];
}

/** What files are made of. Sources and regions are asked for where they are not known yet. */
async function materialOf(app: App, content: Content): Promise<Material> {
  const [facets, loaded] = await Promise.all([ensureFacets(app), whenLoaded(app, 'sources', '')]);
  const sources = valueOf(loaded)?.items ?? [];
  const { language } = app.store.getState();
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    language,
    say: (key, values) => translate(language, key, values),
    graph: graphOf(app.store.getState(), content),
    facets,
    cite: (id) => {
      const source = byId.get(id);
      return source ? fullCitation(source, language) : id;
    },
    sources,
  };
}

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

function graphmlOf(app: App, { graph, language }: Material): string {
  return toGraphml({
    graph,
    positions: app.store.getState().scene.positions,
    ontology: app.ontology,
    label: (one) => ('from' in one ? relationLabel(one.kind, 'out', language) : nameOf(one, language)),
    kindLabel: (kind) => kindLabel(kind, language),
  });
}

const idsOf = ({ entities, relations }: Graph): { readonly ids: string[]; readonly relations: string[] } => ({
  ids: [...entities.keys()],
  relations: [...relations.keys()],
});

/** How each format of data is written. The writers that are large come when they are asked for. */
const WRITERS: Readonly<Record<DataFormat, (app: App, material: Material) => Promise<Blob> | Blob>> = {
  xlsx: async (_app, material) => {
    const { xlsxInWorker } = await import('../../state/export/xlsx-in-worker.ts');
    return xlsxInWorker([entitySheet(material), relationSheet(material), sourceSheet(material, material.sources)]);
  },
  'csv-entities': async (_app, material) => {
    const { toCsv } = await import('../../state/export/delimited.ts');
    return text(toCsv(entitySheet(material)), 'text/csv');
  },
  'csv-relations': async (_app, material) => {
    const { toCsv } = await import('../../state/export/delimited.ts');
    return text(toCsv(relationSheet(material)), 'text/csv');
  },
  jsonl: (app, { graph }) => app.api.download('exportSelection', { body: idsOf(graph) }),
  graphml: (app, material) => text(graphmlOf(app, material), 'application/graphml+xml'),
};

async function pictureFile(app: App, choice: PictureChoice, material: Material): Promise<Omit<Made, 'name'>> {
  const { scene } = app.store.getState();
  const present = { scene, sources: material.sources, address: location.href, now: new Date() };
  const saved = await app.canvas.current?.save(pictureOrder(material, choice, present));
  if (!saved) throw new Error('There is no picture to save');
  return { file: saved.file, ...(choice.format === 'png' && saved.scale < 2 && { scale: saved.scale }) };
}

/** Makes the file that the reader has chosen. */
export async function makeFile(app: App, choice: Choice): Promise<Made> {
  const { content, format } = choice;
  const material = await materialOf(app, content);
  const { what, extension } = nameParts(content, format);
  const name = fileName(what, extension, new Date());
  if (format === 'png' || format === 'svg')
    return { ...(await pictureFile(app, { ...choice, format }, material)), name };
  return { file: await WRITERS[format](app, material), name };
}
