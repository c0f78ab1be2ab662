import { setImmediate } from 'node:timers/promises'

/** In milliseconds; nobody notices that an answer takes so much longer. */
const longest = 10

/** For a loop over much: called at each turn, it lets others be answered when the loop has gone on for a while. */
export function letOthersIn(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longest) return
    await setImmediate()
    since = performance.now()
  }
}
