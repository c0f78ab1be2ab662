import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../../freePort'
import { StartError } from '../../StartError'
import type { Cluster } from './Cluster'
import { type Account, commandAs } from './chooseAccount'
import type { Binaries } from './findBinaries'
import { readPostmasterFile } from './postmasterFile'
import { postgresEnvironment, settingsAsArguments } from './settings'

interface LaunchOptions {
  durable: boolean
  /** Where it listened before; a free port when left out. */
  port?: number
  onStep: (doing: string) => void
}

// What PostgreSQL says while the processes of a killed one are still going away, or when another took its port.
const passing = /still in use|already exists|could not bind|Address already in use|being (started|shut down)/

/** Starts PostgreSQL and returns once it takes connections; recovery after a crash is part of that. */
export async function launchPostmaster(cluster: Cluster, binaries: Binaries, account: Account, options: LaunchOptions) {
  options.onStep('starting PostgreSQL')
  const giveUpAt = Date.now() + 5000
  for (;;) {
    const attempt = await launchOnce(cluster, binaries, account, options)
    if (!('failure' in attempt)) return attempt
    if (!passing.test(attempt.failure) || Date.now() > giveUpAt) {
      throw new StartError(`PostgreSQL did not start. Its log (${cluster.logFile}) ends with:\n${attempt.failure}`)
    }
    options.onStep('waiting for an earlier PostgreSQL to end')
    await delay(200)
  }
}

async function launchOnce(
  cluster: Cluster,
  binaries: Binaries,
  account: Account,
  { durable, port = 0 }: Pick<LaunchOptions, 'durable' | 'port'>,
): Promise<{ pid: number; port: number } | { failure: string }> {
  const listensOn = port || (await freePort())
  const logStart = startLog(cluster)
  const child = spawnPostmaster(cluster, binaries, account, settingsAsArguments(durable, listensOn))
  const pid = await untilReady(child, cluster)
  if (pid !== undefined) return { pid, port: listensOn }
  return { failure: readFileSync(cluster.logFile).subarray(logStart).toString('utf8').trim() }
}

// Detached, so that Ctrl-C in a terminal reaches only the portal, which ends PostgreSQL once its own work is done.
function spawnPostmaster(cluster: Cluster, binaries: Binaries, account: Account, settings: string[]) {
  const log = openSync(cluster.logFile, 'a', 0o600)
  const [command, args] = commandAs(account, binaries.postgres, ['-D', cluster.dir, ...settings])
  const options = { ...account.identity, cwd: '/', env: postgresEnvironment, detached: true }
  const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  return child
}

/** The process id once it takes connections, `undefined` when it ended instead. */
async function untilReady(child: ChildProcess, cluster: Cluster): Promise<number | undefined> {
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  child.once('error', () => {})
  while (isRunning()) {
    const postmaster = readPostmasterFile(cluster)
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return child.pid
    await delay(10)
  }
  return undefined
}

const longestLog = 5_000_000

function startLog(cluster: Cluster): number {
  const size = statSync(cluster.logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size <= longestLog) return size
  truncateSync(cluster.logFile)
  return 0
}
