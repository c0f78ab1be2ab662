import { EntityLink } from '@callboard/ui'
import type { Version } from '../history/Version'

type Renamed = Pick<Version, 'cause' | 'renamedTo'>

/** For one that was renamed: what it is called now. */
export const RenamedTo = ({ cause, renamedTo }: Renamed) =>
  cause === 'rename' &&
  renamedTo && (
    <>
      {' to '}
      <EntityLink entityRef={renamedTo} plain />
    </>
  )

/** For one that went otherwise: what it seems to be now, if anything. */
export const LooksRenamed = ({ cause, renamedTo }: Renamed) =>
  cause !== 'rename' &&
  renamedTo && (
    <p>
      Looks like a rename to <EntityLink entityRef={renamedTo} />
    </p>
  )
