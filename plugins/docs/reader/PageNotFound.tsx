import { Button, EmptyState } from '@callboard/ui'
import type { Site } from '../plugin'
import { pathTo, type SiteAddress } from './SiteAddress'

export function PageNotFound({ address, site }: { address: SiteAddress; site: Site }) {
  return (
    <EmptyState
      icon="docs"
      title="There is no such page in these docs"
      action={<Button to={pathTo(address, site.start)}>Go to the first page</Button>}
    >
      It may have been renamed or removed. The list of pages shows what there is.
    </EmptyState>
  )
}
