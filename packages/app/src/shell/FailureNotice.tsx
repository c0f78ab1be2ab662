import { usePortal } from '@callboard/plugin-api/frontend'
import { IconButton } from '@callboard/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { Notice } from './Notice'

/** Says that a plugin is missing, so that nobody looks in vain for what it showed. */
export function FailureNotice() {
  const failed = usePortal().plugins.filter(({ state }) => state === 'failed')
  const [isDismissed, setDismissed] = useState(false)
  if (failed.length === 0 || isDismissed) return null
  return (
    <div role="status">
      <Notice icon="alert-triangle" action={<IconButton icon="x" label="Dismiss" onClick={() => setDismissed(true)} />}>
        {failed.map(({ title }) => title).join(', ')} could not be loaded; everything else works.{' '}
        <Link to="/plugins">See why</Link>
      </Notice>
    </div>
  )
}
