import { type ChildProcess, spawn } from 'node:child_process'
import type { Told } from '@callboard/backend'

interface Server {
  port: number
  /** Of the embedded database; without it the configuration names one. */
  databaseUrl: string | undefined
}

export interface KeptServer {
  /** Ends it, and starts it from the source as it is now. Done when it answers, or has ended because something is wrong with it. */
  restart(): Promise<void>
  /** Has a plugin replaced by what is in a file, or, without one, taken out. */
  replace(id: string, file: string | undefined): Promise<Told>
  isRunning(): boolean
  stop(): Promise<void>
}

/** Runs the server from its source in a process of its own, which says by itself why it does not start. */
export function keepServer(root: string, { port, databaseUrl }: Server): KeptServer {
  let child: ChildProcess | undefined
  let asked = 0

  function start(): ChildProcess {
    return spawn(process.execPath, ['--import', 'tsx', 'packages/backend/src/main.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Out of reach of the terminal's Ctrl-C: it would end the server a second time, which means "at once".
      detached: true,
    })
  }
  async function stop() {
    const ending = child
    if (!ending || hasEnded(ending)) return
    const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()))
    ending.kill('SIGTERM')
    const deadline = setTimeout(() => ending.pid && process.kill(-ending.pid, 'SIGKILL'), 10_000)
    await ended
    clearTimeout(deadline)
  }
  return {
    async restart() {
      await stop()
      child = start()
      await untilReadyOrEnded(child)
    },
    async replace(id, file) {
      const current = child
      if (!current?.connected) return { number: 0, outcome: 'restart' }
      asked += 1
      const answer = answerTo(asked, current)
      current.send({ number: asked, id, file })
      return answer
    },
    isRunning: () => child !== undefined && !hasEnded(child),
    stop,
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** One that ends meanwhile has to be started again. */
function answerTo(number: number, child: ChildProcess): Promise<Told> {
  return new Promise((resolve) => {
    const done = (told: Told) => {
      child.off('message', hear).off('exit', ended)
      resolve(told)
    }
    const hear = (told: unknown) => void ((told as Told).number === number && done(told as Told))
    const ended = () => done({ number, outcome: 'restart' })
    child.on('message', hear).once('exit', ended)
  })
}

/** The server says by a first message that it is ready to be asked. */
const untilReadyOrEnded = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('message', () => resolve())
    child.once('exit', () => resolve())
  })
