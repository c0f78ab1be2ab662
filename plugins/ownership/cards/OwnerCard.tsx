import type { EntityProps } from '@callboard/plugin-api/frontend'
import { QueryView, SkeletonText } from '@callboard/ui'
import { EmptyOwner } from './EmptyOwner'
import { NoOwner } from './NoOwner'
import { OwnerContact } from './OwnerContact'
import { useOwnership } from './useOwnership'

/** Whom to ask about an entity; where there is nobody, how to change that. */
export default function OwnerCard({ entity }: EntityProps) {
  return (
    <QueryView query={useOwnership(entity)} skeleton={<SkeletonText lines={4} />}>
      {(ownership) => {
        const { owner, state, isExpected } = ownership
        if (!owner && !isExpected && state === 'nobody') return <p>Things of this kind have no owner.</p>
        if (!owner) return <NoOwner ownership={ownership} namespace={entity.metadata.namespace} />
        return (
          <>
            <OwnerContact owner={owner} />
            {state === 'empty' && <EmptyOwner owner={owner} />}
          </>
        )
      }}
    </QueryView>
  )
}
