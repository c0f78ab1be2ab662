import type { LocationDetails } from '../plugin'
import { FailingNotice } from './FailingNotice'
import { portalsFault } from './portalsFault'

const movedAdvice: Record<LocationDetails['origin'], string> = {
  user: 'If the file has moved, register it where it is now and unregister this; if it is gone for good, unregister this.',
  config: 'If the file has moved, change its address where it is configured.',
  discovered: 'If the file has moved, the next run of discovery finds it, as far as it looks there.',
}

/** That a location cannot be read or stored, on a page about it; nothing while it can. */
export function FailureNotice({ location }: { location: LocationDetails }) {
  const { failure, isPortalsFault, failingSince, readAt, nextReadAt, origin } = location
  if (!failure) return null
  return (
    <FailingNotice
      title={isPortalsFault ? 'It cannot be stored' : 'It cannot be read'}
      since={failingSince}
      why={failure}
      nextReadAt={nextReadAt}
      isNew={readAt === null}
    >
      {isPortalsFault ? portalsFault : movedAdvice[origin]}
    </FailingNotice>
  )
}
