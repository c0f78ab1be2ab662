import { EmptyState } from '@callboard/ui'

export const NothingYet = () => (
  <EmptyState icon="history" title="Nothing has happened yet">
    Whatever comes into the catalog, changes in it or leaves it stands here from then on.
  </EmptyState>
)
