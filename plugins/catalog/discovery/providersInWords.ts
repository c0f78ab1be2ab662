/** What found a location, for a sentence: a pattern in `catalog.locations` by what it matches, any other provider by its id. */
export const providersInWords = (ids: string[]): string =>
  ids.map((id) => id.replace(/^config:\w+:/, 'the pattern ')).join(' and ')
