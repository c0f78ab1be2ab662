import { EntityLink } from '@callboard/ui'
import type { Version } from '../history/Version'

/** Says of an entity that went what it seems to be now; nothing where there is no telling. */
export function LooksRenamed({ renamedTo }: Pick<Version, 'renamedTo'>) {
  if (!renamedTo) return null
  return (
    <p>
      Looks like a rename to <EntityLink entityRef={renamedTo} />
    </p>
  )
}
