import { memberLine } from '../owner/ownerLine'
import type { Owner } from '../plugin'
import { Remedy } from './Remedy'

/** The group is there, but nobody is in it: what to write so that somebody is. */
export function EmptyOwner({ owner: { ref, title } }: { owner: Owner }) {
  return (
    <Remedy title="Nobody is in this group" snippet={memberLine(ref)}>
      {title} has no members, directly or through groups below it. Write it into the files of its people, or name the
      group that took over.
    </Remedy>
  )
}
