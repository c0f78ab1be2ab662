/** Milliseconds without another event, after which a burst is over. */
const rest = 500

/** Milliseconds after which a burst is dealt with although it goes on. */
const longest = 60_000

/**
 * Has events that follow each other closely dealt with together, and one burst after the other: a catalog that is filled tells of
 * changes many times a second.
 *
 * @param run does not throw
 */
export function inBursts<Payload>(run: (payloads: Payload[]) => Promise<void>): (payload: Payload) => void {
  let payloads: Payload[] = []
  let began = 0
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  function end() {
    const burst = payloads
    payloads = []
    running = running.then(() => run(burst))
  }
  return (payload) => {
    if (payloads.length === 0) began = Date.now()
    payloads.push(payload)
    clearTimeout(timer)
    timer = setTimeout(end, Math.min(rest, began + longest - Date.now())).unref()
  }
}
