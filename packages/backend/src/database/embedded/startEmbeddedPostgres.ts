import { adoptPostmaster } from './adoptPostmaster'
import { clusterIn, secureCluster } from './Cluster'
import { checkVersion } from './checkVersion'
import { chooseAccount } from './chooseAccount'
import { createCluster } from './createCluster'
import { explainFileError } from './explainFileError'
import { findBinaries } from './findBinaries'
import { keepRunning } from './keepRunning'
import { launchPostmaster } from './launchPostmaster'
import { makeDataDir } from './makeDataDir'
import { openDatabase } from './openDatabase'
import { readOrCreatePassword } from './readOrCreatePassword'

export interface EmbeddedPostgresOptions {
  /** The folder that holds the database and its password. Created when missing. */
  dataDir: string
  /** `false` trades safety on a power cut for speed, and allows many connections: for tests. */
  durable?: boolean
  /** Told in a few words what is going on, for a line of progress. */
  onStep?: (doing: string) => void
  /** Told each time that the server had ended unasked, and why it could not be started again if it could not. */
  onEnd?: (failure?: Error) => void
}

export interface EmbeddedPostgres {
  /** Connects as the owner of the database, password included. It holds on when the server had to be started again. */
  url: string
  /** The process that was started first. */
  pid: number
  /** The server was already running: an earlier portal was killed before it could stop it. */
  adopted: boolean
  /** Ends the server after the statements under way are rolled back. Safe to call twice. */
  stop(): Promise<void>
}

/**
 * A real PostgreSQL of our own in `dataDir`, listening on 127.0.0.1 at a free port.
 * Throws a StartError that says what to do when this machine or this folder does not allow it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start({ durable: true, onStep: () => {}, onEnd: () => {}, ...options })
  } catch (error) {
    throw explainFileError(error, options.dataDir)
  }
}

async function start({ dataDir, ...options }: Required<EmbeddedPostgresOptions>): Promise<EmbeddedPostgres> {
  const binaries = findBinaries()
  makeDataDir(dataDir)
  const cluster = clusterIn(dataDir)
  const account = chooseAccount(binaries, cluster)
  checkVersion(cluster, account)
  const password = readOrCreatePassword(cluster)

  const running = await adoptPostmaster(cluster, password, options.onStep)
  if (running) return kept(running, true)

  secureCluster(cluster, account)
  await createCluster(cluster, binaries, account, options)
  const { pid, port } = await launchPostmaster(cluster, binaries, account, options)
  return kept({ pid, url: await openDatabase(port, password) }, false)

  function kept({ pid, url }: { pid: number; url: string }, adopted: boolean): EmbeddedPostgres {
    const port = Number(new URL(url).port)
    const startAgain = async () => (await launchPostmaster(cluster, binaries, account, { ...options, port })).pid
    return { url, pid, adopted, ...keepRunning(pid, cluster, { startAgain, onEnd: options.onEnd }) }
  }
}
