import { EntityLink } from '@callboard/ui'
import type { Version } from '../history/Version'

type Renamed = Pick<Version, 'cause' | 'renamedTo'>

/** Says of an entity that went by its former name what it is now. */
export const RenamedTo = ({ cause, renamedTo }: Renamed) =>
  cause === 'rename' &&
  renamedTo && (
    <>
      {' to '}
      <EntityLink entityRef={renamedTo} plain />
    </>
  )

/** Says of another that went what it seems to be now; nothing where there is no telling. */
export const LooksRenamed = ({ cause, renamedTo }: Renamed) =>
  cause !== 'rename' &&
  renamedTo && (
    <p>
      Looks like a rename to <EntityLink entityRef={renamedTo} />
    </p>
  )
