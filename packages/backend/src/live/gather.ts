/** So long, in milliseconds, what happens is told together: filling a catalog publishes hundreds of events. */
const pause = 300

/** Gives payloads that come within 300 ms of the first to `tell`, together; never later than that. */
export function gather(tell: (payloads: unknown[]) => void): (payload: unknown) => void {
  let gathered: unknown[] = []
  const end = () => {
    const payloads = gathered
    gathered = []
    tell(payloads)
  }
  return (payload) => {
    if (gathered.push(payload) === 1) setTimeout(end, pause).unref()
  }
}
