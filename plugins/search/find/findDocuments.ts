import type { Db } from '@callboard/plugin-api/backend'
import { type Matches, matchDocuments, type SearchQuery } from './matchDocuments'
import { mendText } from './mendText'

export interface Found extends Matches {
  /** What was searched for instead, where nothing holds what was typed. */
  mended?: string | undefined
}

/** Finds documents by text; where nothing matches, by the text with its misspelt words mended. */
export async function findDocuments(db: Db, query: SearchQuery): Promise<Found> {
  const found = await matchDocuments(db, query)
  if (Object.keys(found.types).length > 0) return found
  const mended = await mendText(db, query)
  return mended === undefined ? found : { ...(await matchDocuments(db, { ...query, text: mended })), mended }
}
