import { notFound } from '@callboard/plugin-api'
import { type Db, JsonText, prepared } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { documentColumns, entityText, type StoredDocument } from '../../queries/entityDocument'

/** @throws PortalError 404 */
export async function findByUid(db: Db, uid: string): Promise<JsonText> {
  const stored = await findStored(db, uid)
  if (!stored) throw notFound('entity with the uid', uid)
  return new JsonText(entityText(stored))
}

/** The entity with this uid; undefined for none, and for what is no uid. */
async function findStored(db: Db, uid: string): Promise<StoredDocument | undefined> {
  if (!z.guid().safeParse(uid).success) return undefined
  const sql = `select ${documentColumns(true)} from entities as entity where entity.uid = :uid`
  const [stored] = await prepared<StoredDocument>(db, sql, { uid }, { asText: true })
  return stored
}
