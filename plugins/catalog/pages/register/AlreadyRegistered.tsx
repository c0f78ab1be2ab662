import { Button, RelativeTime } from '@callboard/ui'
import { RefreshSteps } from '../../attempts/RefreshSteps'
import { Notice } from '../../components/Notice'
import { Registered } from '../../components/Registered'
import { useRefresh } from '../../components/useRefresh'
import type { LocationDetails } from '../../plugin'
import { locationPath } from '../locations/locationPath'

/** The URL is registered already: since when, and reading it now instead of when it is due. */
export function AlreadyRegistered({ location }: { location: LocationDetails }) {
  const refresh = useRefresh(location.id)
  return (
    <Notice
      tone="info"
      title="This address is registered already"
      actions={
        <>
          <Button size="small" to={locationPath(location.id)}>
            Show the location
          </Button>
          <Button size="small" icon="refresh" loading={refresh.isPending} onClick={refresh.start}>
            Refresh
          </Button>
        </>
      }
    >
      <p>
        Registered <Registered location={location} />
        {location.readAt && (
          <>
            , last read <RelativeTime at={location.readAt} />
          </>
        )}
        . It is read again from time to time; refresh to read it now.
      </p>
      <RefreshSteps refresh={refresh} />
    </Notice>
  )
}
