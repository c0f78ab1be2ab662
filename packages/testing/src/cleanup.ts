import { stopInOrder } from '@callboard/backend/stop-in-order'

const stops = stopInOrder()

/** Runs when the test file is over, last added first, also when another of them fails. */
export const atTheEnd = stops.add

/** Called when a test file is over. @throws what failed, after all have run. */
export const cleanUp = stops.stop
