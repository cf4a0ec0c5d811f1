/**
 * A source is bibliographic data, not an entity: claims point at it, relations do not. It is declared
 * here so that labels, panels and Neo4j take it from the same place.
 */
export const SOURCE_KIND = {
  idPrefix: 'source',
  label: { zh: '来源', en: 'Source' },
  plural: { zh: '来源', en: 'Sources' },
  properties: {
    title: { type: 'text', label: { zh: '标题', en: 'Title' } },
    publisher: { type: 'text', label: { zh: '发布者', en: 'Publisher' } },
    date: { type: 'date', label: { zh: '日期', en: 'Date' } },
    authors: { type: 'texts', label: { zh: '作者', en: 'Authors' } },
    file: { type: 'text', label: { zh: '文件', en: 'File' } },
    background: { type: 'flag', label: { zh: '背景资料', en: 'Background' } },
    note: { type: 'text', label: { zh: '备注', en: 'Note' } },
  },
} as const;
