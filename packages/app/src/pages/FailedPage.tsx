import { PortalError } from '@callboard/plugin-api'
import { Button, ErrorMessage, isNotLoaded, Page } from '@callboard/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { answers } from '../shell/useOutage'

/** Stands in place of a page that failed, in the shell that did not. */
export function FailedPage() {
  const thrown = useRouteError()
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  useReloadOnReturn(isNotLoaded(error))
  return (
    <Page
      title="This page failed"
      actions={
        <>
          <Button to="/">Go home</Button>
          <Button variant="primary" icon="refresh" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
        </>
      }
    >
      <ErrorMessage error={error} />
    </Page>
  )
}

/**
 * A page whose code did not come because the portal was away loads itself once that answers again: `useOutage` reads again then what
 * failed, of which this is a part. Where the portal did answer, it has other code, and a reload that does not help would follow another.
 */
function useReloadOnReturn(isAwaited: boolean): void {
  const { isSuccess, errorUpdateCount } = useQuery({
    queryKey: ['/readyz'],
    queryFn: askPortal,
    enabled: isAwaited,
    retry: false,
    gcTime: 0,
  })
  useEffect(() => {
    if (isSuccess && errorUpdateCount > 0) window.location.reload()
  }, [isSuccess, errorUpdateCount])
}

async function askPortal() {
  if (await answers()) return true
  throw new PortalError('ServiceUnavailableError', 'The portal does not answer.')
}
