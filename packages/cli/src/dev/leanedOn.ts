import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The plugins of which something in the server was made beside the plugin itself: another plugin, or what runs in threads. */
export async function leanedOn(root: string): Promise<Set<string>> {
  const plugins = join(root, 'plugins')
  const ids = (await readdir(plugins)).filter((id) => !id.startsWith('.'))
  const found = await Promise.all(ids.map((id) => leanedOnBy(plugins, id)))
  return new Set(found.flat())
}

/** Those that a plugin imports, and itself where it has threads. */
async function leanedOnBy(plugins: string, id: string): Promise<string[]> {
  const paths = await readdir(join(plugins, id), { recursive: true }).catch(() => [])
  const files = paths.filter((path) => /(?<!\.test)\.ts$/.test(path) && !path.includes('node_modules'))
  const texts = await Promise.all(files.map((file) => readFile(join(plugins, id, file), 'utf8').catch(() => '')))
  const imported = texts.flatMap((text) => [...text.matchAll(/'(?:\.\.\/)+([a-z0-9-]+)\/plugin'/g)])
  const hasThreads = files.some((file) => file.endsWith('.worker.ts'))
  return [...imported.map(([, other = '']) => other).filter((other) => other !== id), ...(hasThreads ? [id] : [])]
}
