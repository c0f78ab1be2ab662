const stops: Array<() => unknown> = []

/** Runs when the test file is over, last added first, also when another of them fails. */
export const atTheEnd = (stop: () => unknown) => void stops.push(stop)

/** Called when a test file is over. @throws what failed first, after all have run. */
export async function cleanUp(): Promise<void> {
  const failures: unknown[] = []
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    try {
      await stop()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
