import { chmodSync, lchownSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../StartError'
import type { Account } from './chooseAccount'

/** The places inside the data folder. All paths are absolute and free of symbolic links. */
export interface Cluster {
  dataDir: string
  /** PostgreSQL's own data directory. */
  dir: string
  /** Where a new cluster grows until it is whole. */
  newDir: string
  passwordFile: string
  logFile: string
}

export function clusterIn(dataDir: string): Cluster {
  const real = realpathSync(dataDir)
  return {
    dataDir: real,
    dir: join(real, 'postgres'),
    newDir: join(real, 'postgres.new'),
    passwordFile: join(real, 'postgres-password'),
    logFile: join(real, 'postgres.log'),
  }
}

/** The user id the cluster's files belong to, or `undefined` while there is no cluster. */
export function clusterOwner(cluster: Cluster): number | undefined {
  return statSync(cluster.dir, { throwIfNoEntry: false })?.uid
}

/**
 * Gives cluster and password to the account PostgreSQL will run as: it refuses a data directory that belongs to anyone else.
 * Only root can give files away, so anyone else learns whose they are.
 */
export function secureCluster(cluster: Cluster, account: Account) {
  const owner = clusterOwner(cluster)
  if (process.getuid?.() === 0) {
    if (owner !== undefined && owner !== account.fileOwner.uid) giveTree(cluster.dir, account)
    give(cluster.passwordFile, account)
  } else if (owner !== undefined && owner !== process.getuid?.()) {
    throw new StartError(
      `The database in ${cluster.dir} belongs to another user (id ${owner}). ` +
        `Run "sudo chown -R $(id -un) ${cluster.dataDir}", or set CALLBOARD_DATA_DIR to a folder of your own.`,
    )
  }
}

// The folder itself comes last: a tree that was only half given away is given away again next time.
function giveTree(dir: string, account: Account) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) giveTree(path, account)
    else give(path, account)
  }
  give(dir, account)
}

function give(path: string, { fileOwner }: Account) {
  lchownSync(path, fileOwner.uid, fileOwner.gid)
}

/** Makes an empty folder that only the account can enter. */
export function secureFolder(dir: string, account: Account) {
  chmodSync(dir, 0o700)
  if (process.getuid?.() === 0) give(dir, account)
}
