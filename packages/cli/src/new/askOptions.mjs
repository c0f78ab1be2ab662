import { createInterface } from 'node:readline/promises'
import { CommandError } from '../CommandError.mjs'
import { allContributions, contributions } from './contributions.mjs'
import { titleOf } from './namesOf.mjs'
import { chosenOf } from './readOptions.mjs'

/** @typedef {import('./readOptions.mjs').Options} Options */

/**
 * Asks whoever sits at the terminal for what was not said. An empty answer is what stands in brackets.
 * @param {Options} options
 * @param {(id: string) => string | undefined} problemOf What is wrong with an id.
 * @returns {Promise<Options>}
 * @throws CommandError when they end it
 */
export async function askOptions(options, problemOf) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new Promise((_, reject) =>
    terminal.once('close', () => reject(new CommandError('Nothing was written.'))),
  )
  const ask = (/** @type {string} */ question) => Promise.race([terminal.question(`  ${question} `), ended])
  try {
    const id = options.id ?? (await until(() => ask('Id of the plugin, such as tech-radar:'), problemOf))
    const title = (await ask(`Title [${titleOf(id)}]:`)).trim() || undefined
    const chosen = await askChosen(ask)
    return { ...options, id, title, chosen }
  } finally {
    ended.catch(() => {})
    terminal.close()
  }
}

/** @param {(question: string) => Promise<string>} ask */
async function askChosen(ask) {
  for (const half of /** @type {const} */ (['frontend', 'backend'])) {
    const names = allContributions.filter((each) => contributions[each].half === half)
    console.log(`  In the ${half === 'frontend' ? 'browser' : 'server'}:`)
    for (const name of names) console.log(`    ${name.padEnd(11)}${contributions[name].summary}`)
  }
  /** @param {string} answer */
  const problemOf = (answer) => {
    try {
      chosenOf(answer.trim() || undefined)
      return undefined
    } catch (error) {
      return /** @type {Error} */ (error).message
    }
  }
  const answer = await until(() => ask('What it begins with, such as page,route [all]:'), problemOf)
  return chosenOf(answer.trim() || undefined)
}

/**
 * @param {() => Promise<string>} ask
 * @param {(answer: string) => string | undefined} problemOf
 */
async function until(ask, problemOf) {
  for (;;) {
    const answer = await ask()
    const problem = problemOf(answer)
    if (!problem) return answer
    console.log(`  ! ${problem}`)
  }
}
