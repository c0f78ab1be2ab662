import type { z } from 'zod'
import type { Event } from '../../definePlugin'
import type { Db } from './Db'

/** Tells other plugins, in every replica, that something happened. */
export interface Events {
  /** Sent when the transaction of `db` commits, and not at all if it does not. At least once, in order per sender. */
  publish<E extends Event>(db: Db, event: E, payload: z.input<E['payload']>): Promise<void>
}
