import { notFound } from '@callboard/plugin-api'
import { type Db, JsonText, preparedTexts } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { documentColumns, entityText } from '../../queries/entityDocument'

/** @throws PortalError 404 */
export async function findByUid(db: Db, uid: string): Promise<JsonText> {
  const text = await findText(db, uid)
  if (text === undefined) throw notFound('entity with the uid', uid)
  return new JsonText(text)
}

/** The entity with this uid; undefined for none, and for what is no uid. */
async function findText(db: Db, uid: string): Promise<string | undefined> {
  if (!z.guid().safeParse(uid).success) return undefined
  const sql = `select ${documentColumns(true)} from entities as entity where entity.uid = :uid`
  const [text] = await preparedTexts(db, sql, { uid }, entityText)
  return text
}
