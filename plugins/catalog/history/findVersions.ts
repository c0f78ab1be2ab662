import type { Db } from '@callboard/plugin-api/backend'
import { selectVersions, type VersionFilter } from './selectVersions'
import type { VersionPage } from './Version'
import { versionOf } from './versionOf'

const pageSize = 20

/** What happened to one entity, or on one occasion, with what changed each time. */
export async function findVersions(
  db: Db,
  filter: Pick<VersionFilter, 'refs' | 'occasion' | 'before'>,
): Promise<VersionPage> {
  const found = await selectVersions(db, { ...filter, limit: pageSize + 1 })
  const items = found.slice(0, pageSize).map(versionOf)
  return { items, next: found.length > pageSize ? (items.at(-1)?.id ?? null) : null }
}
