import type { Conflict } from './Conflict'

/** Of what two locations say, whichever of them has it: handing over changes that, and the button keeps the focus. */
export const conflictKey = ({ ref, holder, claimant }: Conflict): string =>
  [ref, ...[holder.locationId, claimant.locationId].toSorted()].join(' ')
