export const exporting = {
  'export.title': '导出',
} as const;
