import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../StartError'
import type { Cluster } from './Cluster'
import type { Account } from './chooseAccount'

/** A cluster can be opened only by the major version that created it. */
export function checkVersion(cluster: Cluster, account: Account) {
  const file = join(cluster.dir, 'PG_VERSION')
  if (!existsSync(file)) return
  const version = Number(readFileSync(file, 'utf8').trim())
  if (version === account.version) return
  throw new StartError(
    `The database in ${cluster.dir} was created by PostgreSQL ${version}; this portal brings PostgreSQL ${account.version}. ` +
      `Run the version of the portal that created it and move its data with pg_dump, or set CALLBOARD_DATA_DIR to a new folder.`,
  )
}
