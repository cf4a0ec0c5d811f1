export const expand = {
  'expand.title': '展开',
} as const;
