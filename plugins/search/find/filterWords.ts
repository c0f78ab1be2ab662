/** The words, hashed in `documents.filters`, of which a document has to have one, for alternative values of a facet. */
export function filterWords(key: string, values: string[], mine: string[]): string[] {
  const meant = values.flatMap((value) => (value.toLowerCase() === 'me' ? [value, ...mine] : [value, wholeRef(value)]))
  return [...new Set(meant.map((value) => `${key}:${value}`.toLowerCase()))]
}

/** `group:pay` is `group:default/pay`. */
const wholeRef = (value: string) => value.replace(/^([^:/]+):([^:/]+)$/, '$1:default/$2')
