import { z } from 'zod'
import { When } from './When'

const title = z.string().trim().min(1).optional()
const icon = z.string().min(1).optional()
/** Those that have one come first, from the lowest. */
const order = z.number().optional()
const when = When.optional()

/** By id, `<plugin id>.<name>`: `false` takes it away, `true` leaves it as it is, where another file took it away. */
const placements = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.record(z.string(), z.union([z.boolean(), z.strictObject(shape)])).optional()

/** `app.contributions`: what whoever runs the portal changes about where plugins show what, and under which name. */
export const Placements = z.strictObject({
  nav: placements({ title, icon, order }),
  account: placements({ title, icon, order }),
  pages: placements({ title }),
  entityTabs: placements({ title, order, when }),
  entityCards: placements({ title, order, when }),
  entityFacts: placements({ order, when }),
  entityActions: placements({ title, icon, order, when }),
  entityColumns: placements({ title, order }),
  homeCards: placements({ title, order }),
  settings: placements({ title, order }),
  commands: placements({ title, icon, order }),
})
export type Placements = z.infer<typeof Placements>

/** What can be placed: the keys of a frontend that are lists of contributions. */
export type PlaceableKey = keyof Placements
