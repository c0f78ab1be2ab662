import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildStaleSides } from './build/buildStaleSides.mjs'
import { installDependencies } from './install/installDependencies.mjs'
import { endProgramsOnSignals } from './runProgram.mjs'

/**
 * Makes a fresh clone run: install, build, then the server in this very process. What came before ran in processes of
 * its own, so nothing of it stays in memory, and from here on the server answers the signals.
 * @param {string} root
 */
export async function start(root) {
  process.stdout.write('\n')
  const leaveSignals = endProgramsOnSignals()
  await installDependencies(root)
  await buildStaleSides(root)
  leaveSignals()
  await import(pathToFileURL(join(root, 'dist', 'server', 'main.js')).href)
}
