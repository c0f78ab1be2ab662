import { afterAll } from 'vitest'

const stops: Array<() => unknown> = []

/** Runs when the test file is over, last added first. */
export const atTheEnd = (stop: () => unknown) => void stops.push(stop)

afterAll(async () => {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
})
