import type { Db } from '@callboard/plugin-api/backend'
import type { Ingested } from '../ingest/Ingested'

/**
 * What was taken out or let in again while the location was being read: leaves the one out, and has the location read again for
 * either. Nobody takes anything out or lets it in until this transaction ends, so a save never brings back what just went.
 */
export async function heedExclusions(db: Db, ingested: Ingested): Promise<Ingested> {
  await db.raw('lock table exclusions in share mode')
  const left = ingested.problems.flatMap(({ code, ref }) => (code === 'excluded' && ref ? [ref] : []))
  const refs = [...ingested.entities.map(({ ref }) => ref), ...left]
  const { rows } = await db.raw('select ref from exclusions where ref = any (?::text[])', [refs])
  const excluded = new Set(rows.map(({ ref }: { ref: string }) => ref))
  const entities = ingested.entities.filter(({ ref }) => !excluded.has(ref))
  const isCurrent = entities.length === ingested.entities.length && left.every((ref) => excluded.has(ref))
  return isCurrent ? ingested : { ...ingested, entities, hash: null }
}
