import { fieldChanges } from '../locations/fieldChanges'
import type { FieldChange } from '../plugin'
import { cutText } from '../shapes/cutText'
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

/** What is short enough stays as it is. */
function shortened(value: unknown): unknown {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)) ?? ''
  const cut = cutText(text)
  return cut === text ? value : cut
}
