import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../CommandError.mjs'

/**
 * `callboard config …`, of the configuration that the portal would start with.
 * @param {string} root
 * @param {string[]} args
 */
export async function runConfigCommand(root, args) {
  if (!existsSync(join(root, 'node_modules', 'tsx'))) {
    throw new CommandError(`Run "npm install" in ${root} first: this command needs what it installs.`)
  }
  const { tsImport } = await import('tsx/esm/api')
  const { configCommand } = await tsImport('./configCommand.ts', import.meta.url)
  process.exitCode = await configCommand(root, args)
}
