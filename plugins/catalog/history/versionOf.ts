import { fieldChanges } from '../locations/fieldChanges'
import type { FieldChange } from '../plugin'
import type { StoredVersion } from './selectVersions'
import type { Version } from './Version'

/** A version with what changed in it. */
export function versionOf({ document, before, occasionId: _, ...version }: StoredVersion): Version {
  const changes = document && before ? fieldChanges(before, document).map(cut) : []
  return { ...version, changes }
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
