import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs the tests, showing them as they go.
 * @param {string[]} args Such as the folder to run alone.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-results-'))
  const file = join(folder, 'results.json')
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...options, ...args], {
    stdio: 'inherit',
  })
  const [code] = await once(vitest, 'exit')
  try {
    return resultsOf(JSON.parse(readFileSync(file, 'utf8')), code)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * A file that cannot be loaded has no tests to fail, and an error outside of any test fails none: both fail the run.
 * @param {{ numPassedTests: number, numFailedTests: number }} results
 * @param {number} code
 */
function resultsOf({ numPassedTests, numFailedTests }, code) {
  return { passed: numPassedTests, failed: numFailedTests === 0 && code !== 0 ? 1 : numFailedTests }
}
