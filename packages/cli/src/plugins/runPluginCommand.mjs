import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../CommandError.mjs'

/**
 * Runs a plugin's command in the folder that it was typed in, and ends with its exit code. Nothing is installed or built first:
 * what it prints may be meant for another program.
 * @param {string} root
 * @param {import('./findPluginCommands.mjs').PluginCommand} command
 * @param {string[]} args
 */
export async function runPluginCommand(root, { file }, args) {
  if (!existsSync(join(root, 'node_modules', 'tsx'))) {
    throw new CommandError(`Run "npm install" in ${root} first: this command needs what it installs.`)
  }
  const { tsImport } = await import('tsx/esm/api')
  const { runWithTerminal } = await tsImport('./runWithTerminal.ts', import.meta.url)
  process.exitCode = await runWithTerminal(root, file, args)
}
