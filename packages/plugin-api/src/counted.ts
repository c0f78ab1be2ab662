/**
 * A number with its noun, as people say it: `counted(1, 'page')` is "1 page", `counted(2000, 'entity', 'entities')` is
 * "2,000 entities", with the separators of the reader's language.
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`
