import { EntityLink, RelativeTime } from '@callboard/ui'
import type { LocationDetails } from '../plugin'

/** How a location came that nobody registered. */
const origins: Partial<Record<LocationDetails['origin'], string>> = {
  config: 'in app-config.yaml',
  discovered: 'by discovery',
}

/** When a location was registered, and by whom. */
export function Registered({ location: { registeredAt, registeredBy, origin } }: { location: LocationDetails }) {
  return (
    <>
      <RelativeTime at={registeredAt} />{' '}
      {registeredBy ? (
        <>
          by <EntityLink entityRef={registeredBy} plain />
        </>
      ) : (
        origins[origin]
      )}
    </>
  )
}
