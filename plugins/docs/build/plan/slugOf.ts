/** "My Component" is `my-component` in an address. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\w\s/-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s/_-]+/g, '-') || 'site'
