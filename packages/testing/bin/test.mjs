#!/usr/bin/env node
// `npm test`: everything that has to hold, from a fresh clone. Plain JavaScript, because at first nothing is installed.
import { fileURLToPath } from 'node:url'
import { buildStaleSides } from '../../cli/src/build/buildStaleSides.mjs'
import { CommandError } from '../../cli/src/CommandError.mjs'
import { installDependencies } from '../../cli/src/install/installDependencies.mjs'
import { endProgramsOnSignals } from '../../cli/src/runProgram.mjs'
import { checkWith } from './checkWith.mjs'
import { installChromium } from './installChromium.mjs'
import { runTests } from './runTests.mjs'
import { typeCheck } from './typeCheck.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

process.chdir(root)
endProgramsOnSignals()
const { passed, failed } = await testEverything().catch(explained)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Types and lint count as one test each. */
async function testEverything() {
  const packages = installDependencies(root)
  await Promise.all([packages, installChromium(packages)])
  // The build is for the tests. It goes on beside the checks, of which each has work for one core; one that fails is tried again by the
  // tests, which say so.
  const build = buildStaleSides(root).catch(() => undefined)
  const types = await checkWith('types', typeCheck.program, typeCheck.args)
  const lint = await checkWith('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])
  await build
  const tests = await runTests(process.argv.slice(2))
  const checks = [types, lint]
  return {
    passed: tests.passed + checks.filter(Boolean).length,
    failed: tests.failed + checks.filter((check) => !check).length,
  }
}

/**
 * What stops the whole run is one failure, in words when it is known.
 * @param {Error} error
 */
function explained(error) {
  console.error(`\n${error instanceof CommandError ? error.message : error.stack}`)
  return { passed: 0, failed: 1 }
}
