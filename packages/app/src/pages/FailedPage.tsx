import { Button, ErrorMessage, Page } from '@callboard/ui'
import { useRouteError } from 'react-router'

/** Stands in place of a page that failed, in the shell that did not. */
export function FailedPage() {
  const thrown = useRouteError()
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
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
