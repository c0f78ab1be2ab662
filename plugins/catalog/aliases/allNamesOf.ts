import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from './currentNames'
import { findFormerNames } from './findFormerNames'

/** All names that these entities have or had, as refs, whichever of them is given; of an unknown one the ref alone. */
export async function allNamesOf(db: Db, refs: string[]): Promise<string[]> {
  const current = await currentNames(db, refs)
  const former = await findFormerNames(db, current)
  return [...new Set([...refs, ...current, ...current.flatMap((ref) => former.get(ref) ?? [])])]
}
