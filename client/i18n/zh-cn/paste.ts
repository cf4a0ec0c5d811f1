export const paste = {
  'paste.title': '粘贴名单',
} as const;
