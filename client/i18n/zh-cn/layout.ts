export const layout = {
  'layout.title': '布局',
} as const;
