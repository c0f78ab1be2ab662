import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runIn } from '../runIn'

/** What vitest's reporter `json` says of a file: of a file that could not be loaded in `message`, and otherwise of its tests. */
interface FileResult {
  name: string
  status: string
  message: string
  assertionResults: Array<{ fullName: string; status: string; failureMessages: string[] }>
}

/** Runs tests in a copy of the repository. @throws Error with those that failed and why, or what was written if it was none */
export async function runTests(copy: string, args: string[]): Promise<void> {
  const results = join(copy, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  try {
    await runIn(copy, 'node_modules/vitest/vitest.mjs', ['run', ...reporters, ...args])
  } catch (cause) {
    const failures = await failuresIn(results).catch(() => [])
    throw failures.length > 0 ? new Error(failures.join('\n\n'), { cause }) : cause
  }
}

async function failuresIn(results: string): Promise<string[]> {
  const { testResults }: { testResults: FileResult[] } = JSON.parse(await readFile(results, 'utf8'))
  return testResults.filter(({ status }) => status === 'failed').flatMap(failuresOf)
}

function failuresOf({ name, message, assertionResults }: FileResult): string[] {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return [`${name}\n${message}`]
  return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`)
}
