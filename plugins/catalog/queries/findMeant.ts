import { type Db, prepared } from '@callboard/plugin-api/backend'
import { entityConditions } from './entityConditions'
import { findSimilar } from './findSimilar'

/**
 * Refs of the entities that a text means which nothing has. Undefined for no text, and where anything has it: misspellings would dilute
 * a good answer.
 */
export async function findMeant(db: Db, text: string | undefined): Promise<string[] | undefined> {
  return !text || (await isPartOfAny(db, text)) ? undefined : findSimilar(db, text)
}

async function isPartOfAny(db: Db, text: string): Promise<boolean> {
  const conditions = entityConditions({ kind: [], type: [], owner: [], lifecycle: [], tag: [], field: [], text }, [])
  const ways = conditions.text?.map((way) => `exists (select from entities where ${way})`) ?? []
  const [row] = await prepared<{ found: boolean }>(db, `select ${ways.join(' or ')} as found`, conditions.bindings)
  return row?.found ?? false
}
