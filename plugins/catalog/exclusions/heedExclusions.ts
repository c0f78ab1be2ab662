import type { Db } from '@callboard/plugin-api/backend'
import type { Ingested } from '../ingest/Ingested'
import { holdExclusions } from './holdExclusions'

/**
 * What was taken out or let in again while the location was being read: leaves the one out, and has the location read again for
 * either. A save never brings back what just went.
 */
export async function heedExclusions(db: Db, ingested: Ingested): Promise<Ingested> {
  await holdExclusions(db)
  const left = ingested.problems.flatMap(({ code, ref }) => (code === 'excluded' && ref ? [ref] : []))
  const refs = [...ingested.entities.map(({ ref }) => ref), ...left]
  const { rows } = await db.raw('select ref from exclusions where ref = any (?::text[])', [refs])
  const excluded = new Set(rows.map(({ ref }: { ref: string }) => ref))
  const entities = ingested.entities.filter(({ ref }) => !excluded.has(ref))
  const isCurrent = entities.length === ingested.entities.length && left.every((ref) => excluded.has(ref))
  return isCurrent ? ingested : { ...ingested, entities, hash: null }
}
