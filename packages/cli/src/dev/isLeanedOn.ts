import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether something in the server was made of a plugin's files beside the plugin itself: another plugin, or what runs in its threads. */
export function isLeanedOn(root: string, id: string): boolean {
  const plugins = join(root, 'plugins')
  return readdirSync(plugins)
    .filter((name) => !name.startsWith('.'))
    .some((name) => filesIn(join(plugins, name)).some((file) => (name === id ? isThread(file) : imports(file, id))))
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.d)\.ts$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file))

const isThread = (file: string) => file.endsWith('.worker.ts')

const imports = (file: string, id: string) => readFileSync(file, 'utf8').includes(`/${id}/plugin'`)
