import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../CommandError.mjs'

/**
 * `callboard plugin …`, in the folder that it was typed in.
 * @param {string} root
 * @param {string[]} args
 */
export async function runPackageCommand(root, args) {
  if (!existsSync(join(root, 'node_modules', 'tsx'))) {
    throw new CommandError(`Run "npm install" in ${root} first: this command needs what it installs.`)
  }
  const { tsImport } = await import('tsx/esm/api')
  const { pluginCommand } = await tsImport('./pluginCommand.ts', import.meta.url)
  await pluginCommand(root, args)
}
