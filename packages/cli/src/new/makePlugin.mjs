import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../CommandError.mjs'
import { installDependencies } from '../install/installDependencies.mjs'
import { askOptions } from './askOptions.mjs'
import { filesOf } from './filesOf.mjs'
import { idProblem } from './idProblem.mjs'
import { titleOf } from './namesOf.mjs'
import { chosenOf, help, readOptions } from './readOptions.mjs'
import { writePlugin } from './writePlugin.mjs'

/**
 * `callboard new plugin <id>`: writes a plugin that works, with its tests.
 * @param {string} root
 * @param {string[]} args
 * @throws CommandError
 */
export async function makePlugin(root, args) {
  const said = readOptions(args)
  if (said === 'help') return console.log(help)
  if (!existsSync(join(root, 'node_modules/@biomejs/biome')))
    throw new CommandError(`Run "npm install" in ${root} first: this command needs what it installs.`)
  const taken = whatIsTaken(root)
  const problemOf = (/** @type {string} */ id) => idProblem(id, taken)
  const problem = said.id === undefined ? undefined : problemOf(said.id)
  if (problem) throw new CommandError(problem)
  const isAsked = said.isAsked && process.stdin.isTTY
  const { id, title, chosen = chosenOf(undefined) } = isAsked ? await askOptions(said, problemOf) : said
  if (id === undefined) throw new CommandError(`Say what it is called: callboard new plugin <id>\n\n${help}`)
  const files = filesOf({ id, title: checkedTitle(title ?? titleOf(id)), chosen }, (name) => versionOf(root, name))
  await writePlugin(root, id, files)
  await noteInstalled(root)
  sayWhatNext(id, [...files.keys()], chosen)
}

/** @param {string} root */
function whatIsTaken(root) {
  const folders = readdirSync(join(root, 'plugins'))
  const screens = folders.map((id) => join(root, 'plugins', id, 'frontend.tsx')).filter(existsSync)
  const paths = screens.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/path: '\/?([^'/]+)'/g)])
  return { folders, paths: paths.map(([, path = '']) => path) }
}

/** @param {string} title */
function checkedTitle(title) {
  if (/^[^\p{Cc}]{1,60}$/u.test(title.trim())) return title.trim()
  throw new CommandError('A title is one line of 1 to 60 characters. Say another: --title "Tech radar"')
}

/**
 * @param {string} root
 * @param {string} name
 */
const versionOf = (root, name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version

/**
 * Has npm note the new workspace. Everything that it needs is there already, so that nothing is fetched; where that fails all the same,
 * the plugin runs, and the next start tries again.
 * @param {string} root
 */
async function noteInstalled(root) {
  process.env.npm_config_offline = 'true'
  await installDependencies(root).catch((error) => console.error(`  ! ${error.message}`))
}

/**
 * @param {string} id
 * @param {string[]} files
 * @param {string[]} chosen
 */
function sayWhatNext(id, files, chosen) {
  const place = chosen.includes('page')
    ? `http://localhost:${process.env.PORT ?? 7007}/${id}`
    : '/plugins in the portal'
  console.log(`
  plugins/${id}
${files.map((file) => `    ${file}`).join('\n')}

  See it:   npm run dev, then ${place}. It follows your edits
  Test it:  npx vitest run plugins/${id}
  Pack it:  npx callboard plugin build plugins/${id}
`)
}
