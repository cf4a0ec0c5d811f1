import type { Content } from '../../state/export/scope.ts';

/** What can be made of a picture, and of data. */
export const FORMATS = {
  picture: ['png', 'svg'],
  data: ['xlsx', 'csv-entities', 'csv-relations', 'jsonl', 'graphml'],
} as const;

export type PictureFormat = (typeof FORMATS.picture)[number];
export type DataFormat = (typeof FORMATS.data)[number];
export type Format = PictureFormat | DataFormat;

export const formatsFor = (content: Content): readonly Format[] =>
  content === 'picture' ? FORMATS.picture : FORMATS.data;

export const isPicture = (format: Format): format is PictureFormat => format === 'png' || format === 'svg';

/** The name without its day: what it is of, and which table where there is one for each. */
export function nameParts(content: Content, format: Format): { readonly what: string; readonly extension: string } {
  const [extension = '', table] = format.split('-');
  return { what: table ? `${content}-${table}` : content, extension };
}
