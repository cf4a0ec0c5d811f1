export const paths = {
  'paths.title': '两者之间的路径',
} as const;
