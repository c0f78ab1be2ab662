import type { Db } from '@callboard/plugin-api/backend'
import { idOfPlugins } from '../providersOf'

/** Makes an entity provider of a plugin due. One that is running runs again: it may have seen what was before. */
export async function wantListing(db: Db, provider: string): Promise<void> {
  await db.raw('update providers set next_run_at = now() where id = ?', [idOfPlugins(provider)])
}
