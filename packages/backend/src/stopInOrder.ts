type Stop = () => unknown

export interface Stops {
  /** What was started last is stopped first. */
  add(stop: Stop): void
  stop(): Promise<void>
}

/** Collects how to stop each thing that was started; stops them last to first, each once, whatever the others do. */
export function stopInOrder(): Stops {
  const stops: Stop[] = []
  return {
    add: (stop: Stop) => void stops.push(stop),
    async stop(): Promise<void> {
      const failures: unknown[] = []
      for (let stop = stops.pop(); stop; stop = stops.pop()) {
        try {
          await stop()
        } catch (error) {
          failures.push(error)
        }
      }
      if (failures.length === 1) throw failures[0]
      if (failures.length > 1)
        throw new AggregateError(failures, `Not everything could be stopped: ${failures.join('; ')}`)
    },
  }
}
