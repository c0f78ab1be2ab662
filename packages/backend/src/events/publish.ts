import type { Event } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'

export const channel = 'callboard'

/** Postgres refuses a notification of 8,000 bytes or more; the rest is for the envelope. */
const maxPayloadBytes = 7500

/** Sends an event to every replica when the transaction of `db` commits. */
export async function publish(db: Db, { name, payload: schema }: Event, payload: unknown): Promise<void> {
  const message = JSON.stringify({ name, payload: schema.parse(payload) })
  if (Buffer.byteLength(message) > maxPayloadBytes) {
    throw new RangeError(`An event of ${name} is larger than ${maxPayloadBytes} bytes: publish several smaller ones.`)
  }
  await db.raw('select pg_notify(?, ?)', [channel, message])
}
