import type { SearchDocument } from '@callboard/plugin-api'
import { fold } from '../fold'

/** Postgres holds at most 1 MB of words for a row; what a document says, it says within this many characters. */
const longestBody = 100_000
/** Parts shorter than this would match nearly everything. */
const shortestPart = 3

/** A document with what the index needs to find it. */
export function indexed({ key, title, text = '', to, facets = {}, fields }: SearchDocument) {
  const labels = [...new Set([title, nameIn(key)].map(fold))].filter(Boolean)
  const facetWords = Object.values(facets).map(lastPart)
  return {
    key,
    title,
    text,
    to,
    facets,
    fields,
    label: `\n${labels.join('\n')}\n`,
    body: fold([key.includes('/') ? key : '', ...facetWords, text].join(' ')).slice(0, longestBody),
    parts: [...new Set(labels.join(' ').split(' '))].flatMap(innerParts).join(' '),
    filters: filtersOf(facets),
  }
}

/**
 * What a document can be narrowed by: of the facet `owner`, which is `group:default/pay`, the words `owner:group:default/pay`,
 * `owner:pay`, and `owner:` for that it has one.
 */
const filtersOf = (facets: Record<string, string>) => [
  ...new Set(
    Object.entries(facets).flatMap(([key, value]) =>
      ['', value, lastPart(value)].map((word) => `${key}:${word}`.toLowerCase()),
    ),
  ),
]

/** What people call the thing: `web` of `component:default/web`. A key without a slash is an id that nobody types. */
const nameIn = (key: string) => (key.includes('/') ? lastPart(key) : '')

const lastPart = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)

/** Every ending of a word: `wallet` gives `allet`, `llet`, `let`. A word typed from its middle is the start of one of them. */
function innerParts(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - shortestPart) }, (_, start) => word.slice(start + 1))
}
