import { vi } from 'vitest'

/**
 * Tries until nothing is thrown, for what happens by itself: half a minute, as `expect.poll` does. `vi.waitFor` gives up after a
 * second, which passes while the machine does something else.
 */
export const eventually = <Result>(attempt: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(attempt, 30_000)
