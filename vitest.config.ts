import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long, longest first, by a part of the path. */
const long = [
  '/removal.test',
  '/crash/',
  '/accessibility/',
  '/entity/entity.browser',
  '/ownership/ownership.browser',
  '/embedded/accounts.test',
  '/embedded/embedded.test',
  '/ciCd.browser',
  '/list/list.browser',
  '/locations/locations.browser',
  '/attacks.test',
  '/exampleHistory.test',
  '.browser.test',
  '/start.test',
  '/refreshing.test',
]

/** What takes long begins first: begun last, it would run alone while the other worker has nothing left to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((part) => moduleId.includes(part))
      return place < 0 ? long.length : place
    }
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other))
  }
}

// Dates and numbers are written in the language of the machine, wherever a browser or the server does not say another: here in English.
process.env.LC_ALL = 'C.UTF-8'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'plugins/**/*.test.{ts,tsx}'],
    // What `callboard new plugin` writes is tested where it wrote it.
    exclude: ['**/node_modules/**', 'packages/cli/template/**'],
    setupFiles: './packages/testing/src/setupFile.ts',
    globalSetup: './packages/testing/src/globalSetup.ts',
    sequence: { sequencer: LongestFirst },
    // A test starts a whole portal, and the machine may have one core.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes: the second that is the default passes while the machine does something else.
    expect: { poll: { timeout: 30_000 } },
    // One more than the cores of a small machine: a third of the time a test waits for a portal or a browser.
    maxWorkers: 3,
    // Test files of one worker share what they import: loading the backend anew for each took a quarter of the time.
    isolate: false,
  },
})
