import { z } from 'zod'

// Apart from the shape, so that a page which lists them comes without the library for shapes.
export const ownerStates = ['team', 'person', 'empty', 'unknown', 'nobody'] as const

/**
 * What can be said of who owns a thing. `team` and `person` are as it should be, `team` the better: people leave. `empty` is a
 * group that nobody is in, directly or through a group below it. `unknown` is a name that no group or person of the catalog has.
 */
export const OwnerState = z.enum(ownerStates)
export type OwnerState = z.infer<typeof OwnerState>
