import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { atTheEnd } from './cleanup'

/** A folder of plugin folders with some more beside them. */
export async function withPlugins(pluginFolder: string, plugins: string[]): Promise<string> {
  if (plugins.length === 0) return pluginFolder
  const folder = await mkdtemp(join(tmpdir(), 'callboard-plugins-'))
  atTheEnd(() => rm(folder, { recursive: true }))
  const standing = (await readdir(pluginFolder)).map((id) => join(pluginFolder, id))
  await Promise.all([...standing, ...plugins].map((plugin) => symlink(plugin, join(folder, basename(plugin)), 'dir')))
  return folder
}
