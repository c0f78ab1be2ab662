import { Button, EmptyState } from '@callboard/ui'
import { RegisterButton } from './RegisterButton'

/** Why there is no location to show, and what to do. */
export function NoLocations({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <EmptyState
        icon="filter"
        title="No location is like this"
        action={<Button to="/catalog/locations">Show all locations</Button>}
      >
        Drop a filter, or look for a shorter part of the address.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="location" title="Nothing is registered yet" action={<RegisterButton />}>
      Paste the address of a <code>catalog-info.yaml</code>, and the catalog follows it from then on.
    </EmptyState>
  )
}
