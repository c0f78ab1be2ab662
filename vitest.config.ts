import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The one that takes minutes begins first: begun last, it would run alone while the other worker waits. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/removal/'))
    return (await super.sort(files)).sort((one, other) => isLong(other) - isLong(one))
  }
}

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'plugins/**/*.test.ts'],
    globalSetup: './packages/testing/src/globalSetup.ts',
    sequence: { sequencer: LongestFirst },
    // A test starts a whole portal, and the machine may have one core.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes: the second that is the default passes while the machine does something else.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
  },
})
