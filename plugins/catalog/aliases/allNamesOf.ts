import type { Db } from '@callboard/plugin-api/backend'
import { findFormerNames } from './findFormerNames'
import { resolveNames } from './resolveNames'

/** Everything that an entity is or was called, as refs, by whichever of these; the ref alone for an unknown one. */
export async function allNamesOf(db: Db, ref: string): Promise<string[]> {
  const current = (await resolveNames(db, [ref])).get(ref) ?? ref
  const former = await findFormerNames(db, [current])
  return [...new Set([ref, current, ...(former.get(current) ?? [])])]
}
