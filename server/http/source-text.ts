import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ListedSource } from '../../model/api/answers.ts';
import type { SourceTextAnswer } from '../../model/api/endpoints.ts';
import { Problem } from '../../model/api/problems.ts';
import type { Lines } from '../../model/graph.ts';
import { sourceLines } from '../../model/source-lines.ts';
import type { GraphStore } from '../graph/graph-store.ts';

interface Asked {
  readonly id: string;
  readonly lines?: Lines;
}

/** The text of a file that lies directly in the folder; undefined when there is none. */
async function textIn(folder: string, file: string): Promise<string | undefined> {
  // A source names a file, never a path: what came in with an import must not lead out of the folder.
  if (basename(file) !== file || file === '.' || file === '..' || file.includes('\0')) return undefined;
  try {
    return new TextDecoder().decode(await readFile(join(folder, file)));
  } catch {
    return undefined;
  }
}

/** All sources, latest first, each with whether its text is at hand. */
export async function listedSources(store: GraphStore, folder: string | undefined): Promise<ListedSource[]> {
  const known = await store.sources();
  return Promise.all(
    known.map(async (source) => ({
      ...source,
      hasText: folder !== undefined && source.file !== undefined && (await textIn(folder, source.file)) !== undefined,
    })),
  );
}

/**
 * The asked lines of a source, or all; lines behind the last one are left out.
 * @throws Problem `source-unknown`, or `source-text-absent` when the text is not at hand
 */
export async function sourceText(
  { id, lines }: Asked,
  store: GraphStore,
  folder: string | undefined,
): Promise<SourceTextAnswer> {
  const source = (await store.sources()).find((each) => each.id === id);
  if (!source) throw new Problem('source-unknown', { id });
  const text = folder && source.file ? await textIn(folder, source.file) : undefined;
  if (text === undefined) throw new Problem('source-text-absent', { id });
  const all = sourceLines(text).map((line, index) => ({ line: index + 1, text: line }));
  const shown = lines ? all.slice(lines[0] - 1, lines[1]) : all;
  return { source, totalLines: all.length, lines: shown };
}
