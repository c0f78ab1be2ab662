import { type Db, inTransaction } from '@callboard/plugin-api/backend'
import { saveEntities } from '../ingest/store/saveEntities'
import { saveFiles } from '../ingest/store/saveFiles'
import type { ClaimedLocation } from './claimLocation'

const undone = new Error('It can be stored.')

/**
 * Stores a file with one entity, and undoes it: whether the database takes again what it refused is asked before anything is read for
 * it.
 *
 * @throws Error why it does not
 */
export async function tryStoring(db: Db, { id }: Pick<ClaimedLocation, 'id'>): Promise<void> {
  const name = `trial-${id}`
  const file = { url: name, etag: undefined, hash: '', text: name }
  const entity = { apiVersion: 'backstage.io/v1alpha1', kind: 'Component', metadata: { name, namespace: 'default' } }
  const stored = { ref: name, file: name, line: 1, entity, edges: [], facets: null, hash: '' }
  await inTransaction(db, async (db) => {
    await saveFiles(db, id, [file])
    await saveEntities(db, id, [stored])
    throw undone
  }).catch((error) => {
    if (error !== undone) throw error
  })
}
