import { readdir, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { temporaryFolder } from './temporaryFolder'

/** A folder of plugin folders with some more beside them. */
export async function withPlugins(pluginFolder: string, plugins: string[]): Promise<string> {
  if (plugins.length === 0) return pluginFolder
  const folder = await temporaryFolder('plugins')
  const standing = (await readdir(pluginFolder)).map((id) => join(pluginFolder, id))
  await Promise.all([...standing, ...plugins].map((plugin) => symlink(plugin, join(folder, basename(plugin)), 'dir')))
  return folder
}
