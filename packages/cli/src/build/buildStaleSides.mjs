import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { CommandError } from '../CommandError.mjs'
import { runProgram } from '../runProgram.mjs'
import { skipped, step, warned } from '../steps.mjs'
import { hashSides } from './hashSides.mjs'
import { staleSides } from './staleSides.mjs'

/** @typedef {import('./sidesOf.mjs').Side} Side */

/** @type {Record<Side, { name: string, program: URL, result: string }>} */
const sides = {
  server: { name: 'the server', program: new URL('./buildServer.mjs', import.meta.url), result: 'dist/server/main.js' },
  app: { name: 'the app', program: new URL('./buildApp.mjs', import.meta.url), result: 'dist/app/index.html' },
}

/**
 * Builds the sides whose source has changed since they were built.
 * @param {string} root
 */
export async function buildStaleSides(root) {
  const isBuilt = (/** @type {Side} */ side) => existsSync(join(root, sides[side].result))
  const stale = staleSides(hashSides(root), readStamps(root), isBuilt)
  if (stale.length === 0) return skipped('The build is up to date')
  await buildSides(root, stale)
}

/**
 * @param {string} root
 * @param {Side[]} stale
 * @returns {Promise<boolean>} Whether every plugin is in it. One that cannot be bundled is left out, and named.
 */
export async function buildSides(root, stale) {
  let isWhole = true
  for (const side of stale) {
    const { name } = sides[side]
    // Taken before the build: a file saved while it runs is seen as a change next time.
    const stamp = hashSides(root)[side]
    const leftOut = await step(`Building ${name}`, `Built ${name}`, () => buildSide(root, side))
    for (const text of leftOut) warned(text)
    isWhole &&= leftOut.length === 0
    writeStamps(root, { ...readStamps(root), [side]: stamp })
  }
  return isWhole
}

/**
 * In a process of its own: its memory is gone when the server starts, and a broken build can break nothing else.
 * @param {string} root
 * @param {Side} side
 * @returns {Promise<string[]>} What was left out, and why.
 */
async function buildSide(root, side) {
  const { name, program } = sides[side]
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code, output } = await runProgram(process.execPath, [fileURLToPath(program)], { cwd: root, env })
  const shown = process.stderr.isTTY ? output : stripVTControlCharacters(output)
  if (code !== 0) throw new CommandError(`Building ${name} failed. Correct this, then run it again:\n\n${shown}`)
  return shown.match(/^Plugin .+ is left out:.*(\n {4}.*)*/gm) ?? []
}

/**
 * @param {string} root
 * @returns {Partial<Record<Side, string>>}
 */
function readStamps(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'dist', '.build-stamp'), 'utf8'))
  } catch {
    return {}
  }
}

/**
 * @param {string} root
 * @param {Partial<Record<Side, string>>} stamps
 */
function writeStamps(root, stamps) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist', '.build-stamp'), JSON.stringify(stamps))
}
