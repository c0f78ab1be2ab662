import type { SearchDocument } from '@callboard/plugin-api'
import { fold } from '../fold'
import { filterHash } from './filterHash'

/** Postgres holds at most 1 MB of words for a row; what a document says, it says within this many characters. */
const longestBody = 100_000
/** Parts shorter than this would match nearly everything. */
const shortestPart = 3

/** Beyond this much of its text, nothing shows a document. */
const longestExcerpt = 300

/** As much of a text as a result may show. */
export const excerptOf = (text = '') => text.slice(0, longestExcerpt)

/** What a document is found by, each word as `fold` leaves it. */
export interface Said {
  /** Title and name. */
  labels: string[][]
  body: string[]
  /** Ends of the words in the labels. */
  parts: string[]
}

/** What is stored of a document: what it is found by, and what a result shows unless its plugin is asked for that. */
export function indexed({ key, title, text = '', keywords = [], to, facets = {}, fields, isAsked }: SearchDocument) {
  const labels = [...new Set([title, nameIn(key)].map(fold))].filter(Boolean)
  const facetWords = Object.values(facets).map(lastPart)
  const body = [key.includes('/') ? key : '', ...facetWords, ...keywords, text].join(' ').slice(0, longestBody)
  const said: Said = {
    labels: labels.map(wordsIn),
    body: wordsIn(fold(body)),
    parts: [...new Set(labels.flatMap(wordsIn))].flatMap(innerParts),
  }
  return {
    key,
    ...(!isAsked && { title, text: excerptOf(text), to, facets, fields }),
    label: `\n${labels.join('\n')}\n`,
    filters: filtersOf(facets).map(filterHash),
    said,
  }
}

const wordsIn = (folded: string) => folded.split(' ').filter(Boolean)

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
