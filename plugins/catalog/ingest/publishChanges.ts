import type { Db, Events } from '@callboard/plugin-api/backend'
import { catalog } from '../plugin'

/** An event carries at most 7,500 bytes of JSON; the rest is for its envelope. */
const maxBytes = 7000

/** Tells other plugins, and pages, which entities are new, changed or gone, in as many events as they need. */
export async function publishChanges(db: Db, events: Events, refs: string[]): Promise<void> {
  if (refs.length === 0) return
  const [{ transaction }] = (await db.raw('select pg_current_xact_id()::text as transaction')).rows
  for (const chunk of chunksOf(refs)) await events.publish(db, catalog.events.changed, { refs: chunk, transaction })
}

/** Splits refs, which are ASCII, into lists whose JSON stays under the limit. */
export function chunksOf(refs: string[]): string[][] {
  const chunks: string[][] = []
  let room = 0
  for (const ref of refs) {
    const size = ref.length + 3
    if (size > room) {
      chunks.push([])
      room = maxBytes
    }
    chunks.at(-1)?.push(ref)
    room -= size
  }
  return chunks
}
