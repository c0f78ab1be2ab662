import { EntityLink, RelativeTime } from '@callboard/ui'
import { providersInWords } from '../discovery/providersInWords'
import type { LocationDetails } from '../plugin'

/** When a location was registered, and by whom. */
export function Registered({ location }: { location: LocationDetails }) {
  const { registeredAt, registeredBy } = location
  return (
    <>
      <RelativeTime at={registeredAt} />{' '}
      {registeredBy ? (
        <>
          by <EntityLink entityRef={registeredBy} plain />
        </>
      ) : (
        unregistered(location)
      )}
    </>
  )
}

/** How a location came that nobody registered. */
function unregistered({ origin, discoveredBy }: LocationDetails) {
  if (origin === 'config') return 'in app-config.yaml'
  return origin === 'discovered' ? `by ${providersInWords(discoveredBy)}` : undefined
}
