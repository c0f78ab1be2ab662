import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@callboard/backend'
import { inRepository } from '../repository'

export interface BuiltPortal {
  url: string
  pid: number
  /** From the start of the process until `/readyz` answered 200, in milliseconds. */
  readyAfter: number
  /** Resident memory of the server's process, in MB; PostgreSQL is not in it. */
  memory(): number
  stop(): Promise<void>
  /** Ends it without warning, as a machine does that loses its power. */
  kill(): Promise<void>
}

interface Options {
  /** A copy of the repository, built, in place of this one. */
  root?: string
  /** Path in the repository. */
  config?: string
  /** URL of a database to use instead of an embedded PostgreSQL in `dataDir`. */
  database?: string
  /** What the configuration names as `${…}`. */
  env?: Record<string, string>
}

/** Runs the built server as a process of its own. */
export async function runPortal(
  dataDir: string,
  {
    root = inRepository('.'),
    config = 'packages/testing/src/bench/app-config.yaml',
    database = '',
    env = {},
  }: Options = {},
): Promise<BuiltPortal> {
  const port = await freePort()
  const since = performance.now()
  const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      PORT: String(port),
      CALLBOARD_DATA_DIR: dataDir,
      DATABASE_URL: database,
      CALLBOARD_CONFIG: inRepository(config),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  const end = async (signal: NodeJS.Signals) => {
    const ended = server.exitCode === null && server.signalCode === null && once(server, 'exit')
    server.kill(signal)
    await ended
  }
  await ready(url, server)
  const pid = server.pid as number
  return {
    url,
    pid,
    readyAfter: performance.now() - since,
    memory: () => residentMemory(pid),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The server ended before it was ready.')
}

function residentMemory(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
