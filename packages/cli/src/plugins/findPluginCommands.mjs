import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} PluginCommand
 * @property {string} plugin Id of the plugin that brings it.
 * @property {string} file
 */

/**
 * The commands that plugins bring, by name: `plugins/<id>/cli/<name>.ts`.
 * @param {string} root
 * @returns {Record<string, PluginCommand>}
 */
export function findPluginCommands(root) {
  const plugins = join(root, 'plugins')
  const commands = readdirSync(plugins).flatMap((plugin) => {
    const folder = join(plugins, plugin, 'cli')
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file))
    return names.map((file) => [file.slice(0, -'.ts'.length), { plugin, file: join(folder, file) }])
  })
  return Object.fromEntries(commands)
}
