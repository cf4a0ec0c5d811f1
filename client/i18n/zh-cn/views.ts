export const views = {
  'views.title': '已存视图',
} as const;
