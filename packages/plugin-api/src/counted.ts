/** What the server writes goes to whoever asks: it may not depend on how the machine is set up that it runs on. */
const language = typeof document === 'undefined' ? 'en' : undefined

/**
 * A number with its noun, as people say it: `counted(1, 'page')` is "1 page", `counted(2000, 'entity', 'entities')` is
 * "2,000 entities", with the separators of the reader's language in the browser, and those of English on the server.
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString(language)} ${count === 1 ? one : many}`
