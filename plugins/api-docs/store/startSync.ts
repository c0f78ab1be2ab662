import type { Services } from '@callboard/plugin-api/backend'
import { forgetGone } from './forgetGone'
import { markDue } from './markDue'
import { syncApis } from './syncApis'

/** Finds out what changed while the portal was away. It is read behind the start, which large definitions would hold up. */
export async function startSync(services: Services): Promise<string> {
  await forgetGone(services.db, services.search)
  await markDue(services.db)
  const { rows } = await services.db.raw(
    'select count(*) as known, count(*) filter (where due_at <= now()) as due from apis',
  )
  const [{ known, due }] = rows
  if (due > 0) syncApis(services).catch((error: Error) => services.log.warn(`APIs were not read: ${error.message}`))
  if (known === 0) return 'none yet'
  return `${known.toLocaleString('en')} known${due > 0 ? `, ${due.toLocaleString('en')} to be read` : ''}`
}
