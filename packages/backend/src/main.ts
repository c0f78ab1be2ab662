import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLog } from './log'
import { runServer } from './runServer'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Built, this file is dist/server/main.js beside its plugins; in development it is the source, and Vite serves the app.
const places = import.meta.url.endsWith('.js')
  ? { pluginFolder: here('./plugins'), appFolder: here('../app'), manifest: here('./package.json') }
  : { pluginFolder: here('../../../plugins'), manifest: here('../../../package.json'), isDeveloped: true }
const { manifest, ...folders } = places

await runServer({
  ...folders,
  root: process.cwd(),
  env: process.env,
  log: createLog(process.env.LOG_LEVEL ?? 'warn'),
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
})
