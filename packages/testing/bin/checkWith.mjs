import { runProgram } from '../../cli/src/runProgram.mjs'
import { step } from '../../cli/src/steps.mjs'

/**
 * Runs a checker over the whole repository; shows what it says when it finds something.
 * @param {string} what
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<boolean>} whether all is well
 */
export async function checkWith(what, program, args) {
  const { code, output } = await step(`Checking ${what}`, `Checked ${what}`, () =>
    runProgram(process.execPath, [program, ...args]),
  )
  if (code !== 0) console.error(`\n${output}\n`)
  return code === 0
}
