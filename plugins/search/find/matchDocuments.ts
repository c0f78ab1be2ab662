import type { SearchResult } from '@callboard/plugin-api'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { filterHash } from '../documents/filterHash'
import { fold } from '../fold'
import { filterWords } from './filterWords'
import { filterName, matchStatement } from './matchStatement'
import { termsOf } from './termsOf'

export interface SearchQuery {
  text: string
  /** Ids of the plugins whose documents the user may see. */
  readable: string[]
  /** Alternatives; all types when empty. */
  types: string[]
  /** Every facet must hold, with one of its values. Upper and lower case are the same; a reference may be given by its name. */
  filters?: Array<{ key: string; values: string[] }>
  /** Refs of the user and their groups: what the value `me` stands for. */
  mine: string[]
  offset?: number
  limit: number
  /** What a kind adds to the rank of its entities. */
  boosts: Record<string, number>
}

/** A document that was found. What it shows is null where its plugin is asked for it. */
export type FoundDocument =
  | SearchResult
  | (Pick<SearchResult, 'type' | 'key' | 'rank'> & Record<'title' | 'text' | 'to' | 'facets' | 'fields', null>)

export interface Matches {
  documents: FoundDocument[]
  /** How many documents of each type match, whichever types were asked for. */
  types: Record<string, number>
}

/**
 * Finds the documents that hold every word. Ranked by how close the title or name comes to what was typed, by whether it is a page or a
 * part of one (1), then, up to about 1, by where the words stand and how often, for the closest. Without words it is a list: the user's
 * own first, what has a page before its sections, by title.
 */
export async function matchDocuments(db: Db, query: SearchQuery): Promise<Matches> {
  const { text, readable, types, filters = [], mine, offset = 0, limit, boosts } = query
  const terms = termsOf(text)
  const boosted = Object.entries(boosts)
  const alternatives = filters.map(({ key, values }) => filterWords(key, values, mine).map(filterHash))
  const [row] = await prepared<Matches>(db, matchStatement(terms !== '', boosted.length, alternatives.length), {
    terms,
    typed: text.trim().toLowerCase(),
    folded: fold(text),
    readable,
    types,
    own: filterWords('owner', mine, []).map(filterHash),
    ...Object.fromEntries(alternatives.map((hashes, index) => [filterName(index), hashes])),
    ...Object.fromEntries(
      boosted.flatMap(([kind, boost], index) => [
        [`boosted${index}`, [filterHash(`kind:${kind}`.toLowerCase())]],
        [`boost${index}`, boost],
      ]),
    ),
    offset,
    limit,
  })
  return row ?? { documents: [], types: {} }
}
