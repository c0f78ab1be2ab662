import { Button } from '@callboard/ui'
import type { SiteAddress } from './SiteAddress'
import { useBuildNow } from './useBuildNow'

/** For those who have mended what kept a site from being there, and may have it read again. */
export function BuildNow({ address }: { address: SiteAddress }) {
  const { mayBuild, buildNow, isBuilding } = useBuildNow(address)
  if (!mayBuild) return null
  return (
    <Button icon="refresh" loading={isBuilding} onClick={buildNow}>
      Build now
    </Button>
  )
}
