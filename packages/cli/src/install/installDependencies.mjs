import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../CommandError.mjs'
import { runProgram } from '../runProgram.mjs'
import { skipped, step } from '../steps.mjs'
import { explainNpmFailure } from './explainNpmFailure.mjs'
import { whatToInstall } from './whatToInstall.mjs'

/**
 * Installs what package-lock.json names, unless it is there.
 * @param {string} root
 */
export async function installDependencies(root) {
  const task = whatToInstall({
    manifests: readManifests(root),
    lock: readJson(join(root, 'package-lock.json')),
    // npm notes here what it put into node_modules, last of all: after an install cut short it is missing.
    installed: readJson(join(root, 'node_modules', '.package-lock.json')),
  })
  if (task === 'nothing') return skipped('Dependencies are up to date')
  await step('Installing dependencies', 'Installed dependencies', () => runNpm(root, task))
}

// The tools of the build are among the development dependencies, which NODE_ENV=production would leave out.
const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-update-notifier']

/**
 * @param {string} root
 * @param {'ci' | 'install'} task
 */
async function runNpm(root, task) {
  const npm = process.env.npm_execpath
  const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { code, output } = await runProgram(program, [...args, task, ...flags], { cwd: root }).catch((error) => {
    throw new CommandError(`npm could not be run (${error.message}). It comes with Node: https://nodejs.org`)
  })
  if (code !== 0) throw new CommandError(explainNpmFailure(output, root))
}

/**
 * The package.json of the root (as '') and of each workspace, by folder.
 * @param {string} root
 */
function readManifests(root) {
  const workspaces = ['packages', 'plugins'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  )
  const folders = ['', ...workspaces].filter((folder) => existsSync(join(root, folder, 'package.json')))
  return Object.fromEntries(folders.map((folder) => [folder, readJson(join(root, folder, 'package.json'))]))
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw new CommandError(`${file} cannot be read: ${/** @type {Error} */ (error).message}`)
  }
}
