import { afterAll } from 'vitest'

const stops: Array<() => unknown> = []

/** Runs when the test file is over, last added first, also when another of them fails. */
export const atTheEnd = (stop: () => unknown) => void stops.push(stop)

afterAll(async () => {
  const failures: unknown[] = []
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    try {
      await stop()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
})
