import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '@callboard/backend'
import { onTestFinished } from 'vitest'

/** `npm start` in a copy of the repository, on a database that is there already: serves until the test is over. Gives its URL. */
export async function startCopy(folder: string, database: string): Promise<string> {
  const port = await freePort()
  const { npm_lifecycle_event, ...inherited } = process.env
  const portal = spawn(process.execPath, ['packages/cli/bin/callboard.mjs', 'start'], {
    cwd: folder,
    env: {
      ...inherited,
      DATABASE_URL: database,
      PORT: String(port),
      CALLBOARD_DATA_DIR: join(folder, '.callboard'),
      NODE_ENV: 'production',
      // What is to be taken out of node_modules is known; nothing has to be fetched for that.
      npm_config_offline: 'true',
    },
  })
  const ended = once(portal, 'close')
  onTestFinished(async () => {
    portal.kill('SIGTERM')
    await ended
  })
  await ready(portal)
  return `http://localhost:${port}`
}

function ready(portal: ReturnType<typeof spawn>): Promise<void> {
  let output = ''
  return new Promise((resolve, reject) => {
    for (const stream of [portal.stdout, portal.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk
        if (output.includes('Callboard is ready')) resolve()
      })
    }
    portal.once('close', () => reject(new Error(`The portal ended before it was ready:\n${output}`)))
  })
}
