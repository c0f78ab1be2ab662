import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StartError } from '../../StartError'
import type { Cluster } from './Cluster'

/** The password of the cluster's only user. It never leaves the data folder, and only the portal's own account can read it. */
export function readOrCreatePassword(cluster: Cluster): string {
  if (existsSync(cluster.passwordFile)) return readFileSync(cluster.passwordFile, 'utf8').trim()
  if (existsSync(cluster.dir)) {
    throw new StartError(
      `The password of the database in ${cluster.dir} is missing. Put ${cluster.passwordFile} back from a copy, ` +
        'or set CALLBOARD_DATA_DIR to a new folder.',
    )
  }
  const password = randomBytes(24).toString('base64url')
  writeFileSync(cluster.passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
  return password
}
