import { buildSides } from './build/buildStaleSides.mjs'
import { installDependencies } from './install/installDependencies.mjs'
import { endProgramsOnSignals } from './runProgram.mjs'

/**
 * Builds both sides, whether they are out of date or not. Ends with 1 if a plugin had to be left out: what is built to be shipped
 * should be whole, where a portal that starts should run with what there is.
 * @param {string} root
 */
export async function build(root) {
  process.stdout.write('\n')
  endProgramsOnSignals()
  await installDependencies(root)
  const isWhole = await buildSides(root, ['server', 'app'])
  process.exit(isWhole ? 0 : 1)
}
