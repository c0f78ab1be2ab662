import { createHash } from 'node:crypto'
import { type Db, inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { wantLooks } from '../discovery/look/wantLooks'
import { providersOf } from '../discovery/providersOf'
import { catalog } from '../plugin'
import { findPushed } from './findPushed'
import { noteHead } from './noteHead'
import type { Push } from './Push'
import { wantPushed } from './wantPushed'

/** What came of a webhook. */
export interface Accepted {
  /** `repeated`: the same was accepted before, so that it says nothing of what the branch is at now. */
  state: 'accepted' | 'repeated'
  /** How many locations are read because of it. */
  locations: number
}

/**
 * Has the locations read at once that have a file of what was pushed, in whichever replica comes first. All of it is written
 * before the sender is answered; the reading is not waited for.
 */
export function acceptPushes(pushes: Push[], body: Buffer, services: Services<CatalogConfig>): Promise<Accepted> {
  const { db, events, reader } = services
  return inTransaction(db, async (db) => {
    const isNew = await noteDelivery(db, body)
    const providers = providersOf(services)
    let looks = 0
    const pushed = new Map<string, Awaited<ReturnType<typeof findPushed>>[number]>()
    // In one order, or two that name the same branches the other way round would wait for each other.
    for (const push of pushes.toSorted(byBranch)) {
      if (isNew) await noteHead(db, push)
      for (const location of await findPushed(db, push, reader)) pushed.set(location.id, location)
      looks += await wantLooks(db, { push, providers })
    }
    const locations = [...pushed.values()].map(({ id, commit }) => ({ id, commit: isNew ? commit : undefined }))
    await wantPushed(db, locations)
    if (locations.length + looks > 0) await events.publish(db, catalog.events.wanted, {})
    return { state: isNew ? 'accepted' : 'repeated', locations: locations.length }
  })
}

const byBranch = (one: Push, other: Push) => (branchOf(one) < branchOf(other) ? -1 : 1)
const branchOf = ({ repository, ref }: Push) => `${repository} ${ref}`

/** Whether this webhook comes for the first time. By its body: that is what is signed. */
async function noteDelivery(db: Db, body: Buffer): Promise<boolean> {
  const { rowCount } = await db.raw('insert into deliveries (digest) values (?) on conflict do nothing', [
    createHash('sha256').update(body).digest(),
  ])
  return rowCount === 1
}
