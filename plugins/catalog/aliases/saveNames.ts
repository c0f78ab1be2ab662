import type { Db, Events } from '@callboard/plugin-api/backend'
import type { IngestedEntity } from '../ingest/Ingested'
import { moveStars } from '../stars/moveStars'
import type { AliasClaim } from './claimsOf'
import { findAliases } from './findAliases'
import { saveAliases } from './saveAliases'
import { settleOwners } from './settleOwners'
import { shortenChains } from './shortenChains'
import { wakeRefused } from './wakeRefused'

interface Written {
  /** Everything that the location says of former names. */
  claims: AliasClaim[]
  /** What was created or changed. */
  written: IngestedEntity[]
  removed: Array<{ ref: string }>
}

/**
 * What a save means for former names: those that the files say are noted, and whoever calls an entity by one is taken to mean what
 * it is now. Gives the refs that lists and the search have to show anew.
 */
export async function saveNames(db: Db, { claims, written, removed }: Written, events: Events): Promise<string[]> {
  const refs = [...written, ...removed].map(({ ref }) => ref)
  const meant = written.flatMap(({ edges }) => edges.map(({ targetRef }) => targetRef))
  const changed = await saveAliases(db, refs, claims)
  const touched = new Set([...changed, ...(await findAliases(db, refs))])
  const used = await findAliases(db, [...new Set(meant)])
  if (touched.size > 0) {
    await shortenChains(db)
    await moveStars(db, [...touched])
    await wakeRefused(db, [...touched], events)
  }
  if (touched.size + used.length === 0) return []
  const settled = await settleOwners(db, { aliases: [...touched], refs: written.map(({ ref }) => ref) })
  return [...settled, ...claims.filter(({ alias }) => touched.has(alias)).map(({ ref }) => ref)]
}
