import { setImmediate } from 'node:timers/promises'

/** Lets others have their turn: a large definition must not hold up everybody's requests. */
export const pause = () => setImmediate()
