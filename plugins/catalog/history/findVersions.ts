import type { Db } from '@callboard/plugin-api/backend'
import { fieldChanges } from '../locations/fieldChanges'
import type { FieldChange } from '../plugin'
import { type StoredVersion, selectVersions } from './selectVersions'
import type { Version, VersionPage } from './Version'

const pageSize = 20

/** What happened to one entity, or to all, with what changed each time. */
export async function findVersions(
  db: Db,
  filter: { ref?: string; before?: number | undefined },
): Promise<VersionPage> {
  const found = await selectVersions(db, { ...filter, limit: pageSize + 1 })
  const items = found.slice(0, pageSize).map(versionOf)
  return { items, next: found.length > pageSize ? (items.at(-1)?.id ?? null) : null }
}

function versionOf({ document, before, isRemoval, isFirst, ...version }: StoredVersion): Version {
  const action = isRemoval ? 'remove' : isFirst ? 'create' : 'update'
  const changes = action === 'update' && document && before ? fieldChanges(before, document).map(cut) : []
  return { ...version, action, changes }
}

const cut = ({ pointer, before, after }: FieldChange): FieldChange => ({
  pointer,
  before: shortened(before),
  after: shortened(after),
})

const longestText = 1000

function shortened(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (!text || text.length <= longestText) return value
  return `${text.slice(0, longestText)}… (${text.length.toLocaleString('en')} characters)`
}
