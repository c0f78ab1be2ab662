import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from './currentNames'
import { findFormerNames } from './findFormerNames'

/** Everything that these entities are or were called, as refs, by whichever of it; the ref alone for an unknown one. */
export async function allNamesOf(db: Db, refs: string[]): Promise<string[]> {
  const current = await currentNames(db, refs)
  const former = await findFormerNames(db, current)
  return [...new Set([...refs, ...current, ...current.flatMap((ref) => former.get(ref) ?? [])])]
}
