import type { Db } from '@callboard/plugin-api/backend'
import { resolveNames } from './resolveNames'

/** The same refs, with what an entity is called now in place of what it was called before. */
export async function currentNames(db: Db, refs: string[]): Promise<string[]> {
  const now = await resolveNames(db, refs)
  return refs.map((ref) => now.get(ref) ?? ref)
}
