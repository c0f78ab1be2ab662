import { buildSides } from './build/buildStaleSides.mjs'
import { installDependencies } from './install/installDependencies.mjs'
import { endProgramsOnSignals } from './runProgram.mjs'

/**
 * Builds both sides, whether they are out of date or not.
 * @param {string} root
 */
export async function build(root) {
  process.stdout.write('\n')
  endProgramsOnSignals()
  await installDependencies(root)
  await buildSides(root, ['server', 'app'])
  process.exit(0)
}
