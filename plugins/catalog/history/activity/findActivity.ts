import type { Db } from '@callboard/plugin-api/backend'
import { allNamesOf } from '../../aliases/allNamesOf'
import { selectVersions } from '../selectVersions'
import type { Activity, ActivityPage, Version } from '../Version'
import { versionOf } from '../versionOf'
import type { ActivityFilter } from './ActivityFilter'
import { selectOccasions } from './selectOccasions'

/** What happened in the catalog, the newest first: one item for everything that one reading of one location changed. */
export async function findActivity(db: Db, filter: ActivityFilter, me: string[]): Promise<ActivityPage> {
  const owners = filter.owner.flatMap((owner) => (owner === 'me' ? me : [owner.toLowerCase()]))
  const named = await allNamesOf(db, owners)
  const found = await selectOccasions(db, { ...filter, owners: named, limit: filter.limit + 1 })
  const page = found.slice(0, filter.limit)
  const ids = page.flatMap(({ firstIds }) => firstIds)
  const versions = (await selectVersions(db, { ids, limit: ids.length })).map(versionOf)
  const byId = new Map(versions.map((version) => [version.id, version]))
  return {
    items: page.map(({ firstIds, ...occasion }) => ({
      ...occasion,
      versions: firstIds.flatMap((id) => happeningOf(byId.get(id))),
    })),
    next: found.length > filter.limit ? (page.at(-1)?.id ?? null) : null,
  }
}

function happeningOf(version: Version | undefined): Activity['versions'] {
  if (!version) return []
  const { id, ref, title, action, changes, isTooLarge, renamedTo } = version
  return [{ id, ref, title, action, changes, isTooLarge, renamedTo }]
}
