export const namingWords = {
  hasPage: 'They hold a page of their own. Take it back first, under “People met”: it tells them.',
} as const;
