import type { Counts, Stage } from './Attempt'

/** Told when the read of a location comes to a stage, and again when it gets on in it. */
export type OnProgress = (stage: Stage, counts?: Counts) => void
