import type { Db } from '@callboard/plugin-api/backend'
import type { Accepted, ReceivedEvent } from './ReceivedEvent'

/** Keeps an event, or gives what became of it when it came before. Two of the same at once: the second waits for the first. */
export async function insertEvent(
  db: Db,
  { source, delivery, kind, receivedAt, payload }: ReceivedEvent,
  outcome: Pick<Accepted, 'state' | 'problem'>,
): Promise<Accepted & { isNew: boolean }> {
  const row = { source, delivery, kind, received_at: receivedAt, payload: JSON.stringify(payload), ...outcome }
  const inserted = await db('events').insert(row).onConflict(['source', 'delivery']).ignore()
  if ((inserted as unknown as { rowCount: number }).rowCount === 1) return { delivery, ...outcome, isNew: true }
  const before = await db('events').where({ source, delivery }).first('delivery', 'state', 'problem')
  return { ...before, isNew: false }
}
