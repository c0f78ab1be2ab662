import { type Entity, notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { findEntities } from '../../queries/findEntities'

/** @throws PortalError 404 */
export async function findByUid(db: Db, uid: string): Promise<Entity> {
  const ref = await findRefOf(db, uid)
  const entity = ref === undefined ? undefined : (await findEntities(db, [ref])).get(ref)
  if (!entity) throw notFound('entity with the uid', uid)
  return entity
}

/** The ref of the entity with this uid; undefined for none, and for what is no uid. */
async function findRefOf(db: Db, uid: string): Promise<string | undefined> {
  if (!z.guid().safeParse(uid).success) return undefined
  const { rows } = await db.raw('select ref from entities where uid = ?', [uid])
  return rows[0]?.ref
}
