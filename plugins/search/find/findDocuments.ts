import type { SearchResult } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import { type Matches, matchDocuments, type SearchQuery } from './matchDocuments'
import { mendText } from './mendText'
import { readTyped } from './readTyped'
import { showDocuments } from './showDocuments'
import type { TypedFacet } from './takeFacets'

export interface Found extends Pick<Matches, 'types'> {
  results: SearchResult[]
  /** What was searched for, without what narrows it. */
  words: string
  /** What was typed to narrow, such as `owner:me`. */
  filters: TypedFacet[]
  /** What was searched for instead, where nothing holds the words. */
  mended?: string | undefined
}

/** Finds documents by what was typed; where nothing holds the words, by these with their typing errors mended. */
export async function findDocuments(db: Db, query: SearchQuery, results: Services['results']): Promise<Found> {
  const { words, facets } = await readTyped(db, query.text, query.readable)
  const narrowed = { ...query, text: words, filters: [...(query.filters ?? []), ...alternatives(facets)] }
  const { documents, ...found } = await matchOrMend(db, narrowed)
  return { results: await showDocuments(db, documents, results), ...found, words, filters: facets }
}

async function matchOrMend(db: Db, query: SearchQuery): Promise<Matches & Pick<Found, 'mended'>> {
  const found = await matchDocuments(db, query)
  if (Object.keys(found.types).length > 0) return found
  const mended = await mendText(db, query)
  return mended === undefined ? found : { ...(await matchDocuments(db, { ...query, text: mended })), mended }
}

/** Several values of one facet are alternatives. */
const alternatives = (facets: TypedFacet[]) =>
  [...new Set(facets.map(({ key }) => key))].map((key) => ({
    key,
    values: facets.filter((facet) => facet.key === key).map(({ value }) => value),
  }))
