import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

// What the server reads besides the code it imports, which is watched anyway.
const alsoWatched = ['app-config*.yaml', 'plugins/*/backend.ts', 'plugins/*/migrations/*.sql']

interface ServerToWatch {
  port: number
  /** Of the embedded database; without it the configuration names one. */
  databaseUrl: string | undefined
}

/** Runs the server from its source, again whenever a file of it changes. Gives what ends it. */
export function watchServer(root: string, { port, databaseUrl }: ServerToWatch): () => Promise<void> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const include = alsoWatched.flatMap((pattern) => ['--include', pattern])
  const child = spawn(
    process.execPath,
    [tsx, 'watch', '--clear-screen=false', ...include, 'packages/backend/src/main.ts'],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
      stdio: ['ignore', 'inherit', 'inherit'],
      // Out of reach of the terminal's Ctrl-C: it would end the server a second time, which means "at once".
      detached: true,
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return async () => {
    child.kill('SIGTERM')
    const deadline = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 10_000)
    await ended
    clearTimeout(deadline)
  }
}
