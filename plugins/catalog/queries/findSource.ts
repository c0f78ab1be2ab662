import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntitySource } from '../plugin'
import { findPlace } from './findPlace'
import { findProblems } from './findProblems'

/** The file that an entity stands in, as it was last read. @throws PortalError 404 */
export async function findSource(db: Db, name: EntityRefParts): Promise<EntitySource> {
  const ref = stringifyEntityRef(name)
  const { locationId, file, line } = await findPlace(db, ref)
  const [problems, text] = await Promise.all([findProblems(db, { locationId, file }), findText(db, ref)])
  return { file, text, line, problems }
}

/** Apart from the place, which is asked for far more often: a file may hold a thousand entities. */
async function findText(db: Db, ref: string): Promise<string> {
  const [row] = await prepared<{ text: string }>(
    db,
    'select text from entities join files on files.id = entities.file_id where entities.ref = :ref',
    { ref },
  )
  return row?.text ?? ''
}
