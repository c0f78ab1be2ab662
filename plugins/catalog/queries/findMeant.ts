import { type Db, prepared } from '@callboard/plugin-api/backend'
import { bindings } from '../query/bindings'
import { textCondition } from '../query/textCondition'
import { findSimilar } from './findSimilar'

/**
 * Refs of the entities that texts mean which nothing has. Undefined for no text, and where anything has them: misspellings would dilute
 * a good answer.
 */
export async function findMeant(db: Db, texts: string[]): Promise<string[] | undefined> {
  return texts.length === 0 || (await areInAny(db, texts)) ? undefined : findSimilar(db, texts.join(' '))
}

async function areInAny(db: Db, texts: string[]): Promise<boolean> {
  const bound = bindings()
  const ways = texts.map((text) => textCondition(text, bound))
  const statement = `select exists (select from entities as entity where ${ways.join(' and ')}) as found`
  const [row] = await prepared<{ found: boolean }>(db, statement, bound.values)
  return row?.found ?? false
}
