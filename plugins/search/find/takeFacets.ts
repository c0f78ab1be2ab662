/** A word such as `owner:me` that was typed among others, to narrow what they find. */
export interface TypedFacet {
  /** In lower case. */
  key: string
  value: string
  /** As it stands in the text, such as `kind:"Location"`. */
  typed: string
}

/**
 * Takes the words out of a text that name a facet and a value of it: `owner:me`, `kind:"Location"`. A word whose key is no
 * facet is text like any other, as is everything in quotation marks.
 *
 * ```ts
 * takeFacets('pay owner:me', (key) => key === 'owner')
 * // { text: 'pay', facets: [{ key: 'owner', value: 'me', typed: 'owner:me' }] }
 * ```
 */
export function takeFacets(text: string, isFacet: (key: string) => boolean): { text: string; facets: TypedFacet[] } {
  const words = (text.match(/"[^"]*"|[^\s":]+:"[^"]*"|[^\s"]+|"/g) ?? []).map((word) => facetIn(word, isFacet) ?? word)
  const facets = words.filter((word) => typeof word !== 'string')
  if (facets.length === 0) return { text, facets }
  return { text: words.filter((word) => typeof word === 'string').join(' '), facets }
}

function facetIn(word: string, isFacet: (key: string) => boolean): TypedFacet | undefined {
  const { key, quoted, plain } = /^(?<key>[^\s":]+):(?:"(?<quoted>[^"]+)"|(?<plain>[^\s"]+))$/.exec(word)?.groups ?? {}
  const value = (quoted ?? plain)?.trim()
  return key && value && isFacet(key.toLowerCase()) ? { key: key.toLowerCase(), value, typed: word } : undefined
}
