import type { Db } from '@callboard/plugin-api/backend'
import { filterHash } from '../documents/filterHash'
import { type TypedFacet, takeFacets } from './takeFacets'

export interface Typed {
  /** What is left to search for. */
  words: string
  facets: TypedFacet[]
}

/** Tells what was typed to narrow, such as `owner:me`, from what is searched for. What is a facet, the documents say. */
export async function readTyped(db: Db, text: string, readable: string[]): Promise<Typed> {
  const { facets: candidates } = takeFacets(text, () => true)
  if (candidates.length === 0) return { words: text, facets: [] }
  const known = await knownFacets(
    db,
    candidates.map(({ key }) => key),
    readable,
  )
  const { text: words, facets } = takeFacets(text, (key) => known.includes(key))
  return { words, facets }
}

async function knownFacets(db: Db, keys: string[], readable: string[]): Promise<string[]> {
  const { rows } = await db.raw<{ rows: Array<{ key: string }> }>(
    `select distinct typed as key from unnest(:keys::text[], :hashes::bigint[]) as asked (typed, hash)
     where exists (
       select from search.documents
       where filters @> array[hash] and split_part(type, '.', 1) = any(:readable)
     )`,
    { keys, hashes: keys.map((key) => filterHash(`${key}:`)), readable },
  )
  return rows.map(({ key }) => key)
}
