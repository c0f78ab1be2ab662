import { parseArgs } from 'node:util'
import { CommandError } from '../CommandError.mjs'
import { allContributions, contributions, halvesOf, withNeeds } from './contributions.mjs'

/**
 * @typedef {import('./contributions.mjs').Contribution} Contribution
 * @typedef {object} Options What was said on the command line.
 * @property {string | undefined} id
 * @property {string | undefined} title
 * @property {Contribution[] | undefined} chosen
 * @property {boolean} isAsked Whether to ask for what was not said.
 */

const described = Object.entries(contributions).map(([name, { summary }]) => `    ${name.padEnd(11)}${summary}`)

export const help = `callboard new plugin <id>   write a plugin that works, with its tests, into plugins/<id>

  --title <text>      what people call it; otherwise made of the id
  --with <a,b,c>      what it begins with; otherwise everything:
${described.join('\n')}
  --no-backend        no half in the server
  --no-frontend       no half in the browser
  --yes               ask nothing`

const options = /** @type {const} */ ({
  title: { type: 'string' },
  with: { type: 'string' },
  'no-backend': { type: 'boolean' },
  'no-frontend': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
})

/**
 * @param {string[]} args
 * @returns {Options | 'help'}
 * @throws CommandError
 */
export function readOptions(args) {
  const { positionals, values } = parsed(args)
  const [what, id, ...rest] = positionals
  if (values.help || what === undefined || what === 'help') return 'help'
  if (what !== 'plugin' || rest.length > 0)
    throw new CommandError(`callboard new makes plugins: callboard new plugin <id>\n\n${help}`)
  const isChosen = values.with !== undefined || values['no-backend'] || values['no-frontend']
  return {
    id,
    title: values.title,
    chosen: isChosen ? chosenOf(values.with, leftOut(values)) : undefined,
    isAsked: !values.yes && Object.keys(values).length === 0,
  }
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new CommandError(`${/** @type {Error} */ (error).message}\n\n${help}`)
  }
}

/** @param {{ 'no-backend'?: boolean | undefined, 'no-frontend'?: boolean | undefined }} values */
const leftOut = (values) =>
  /** @type {const} */ (['backend', 'frontend']).filter((half) => values[/** @type {const} */ (`no-${half}`)])

/**
 * The contributions that were named, or all that there are without the halves that are left out, with what they need.
 * @param {string | undefined} list Such as `page,tab`.
 * @param {import('./contributions.mjs').Half[]} without
 * @returns {Contribution[]}
 * @throws CommandError
 */
export function chosenOf(list, without = []) {
  const isWithout = (/** @type {Contribution[]} */ some) => !halvesOf(some).some((half) => without.includes(half))
  if (list === undefined) {
    const rest = allContributions.filter((each) => isWithout(withNeeds([each])))
    if (rest.length === 0)
      throw new CommandError('A plugin has one half at least: leave out --no-backend or --no-frontend.')
    return rest
  }
  const named = list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(known)
  if (named.length === 0) throw new CommandError(`Name what it begins with: ${allContributions.join(', ')}.`)
  const refused = named.find((each) => !isWithout(withNeeds([each])))
  if (refused)
    throw new CommandError(
      `${refused} needs ${withNeeds([refused]).join(', ')}. Leave out --no-${without.join(' and --no-')}, or ${refused}.`,
    )
  return withNeeds(named)
}

/** @param {string} name */
function known(name) {
  if (!Object.hasOwn(contributions, name))
    throw new CommandError(`A plugin cannot begin with "${name}". What there is: ${allContributions.join(', ')}.`)
  return /** @type {Contribution} */ (name)
}
