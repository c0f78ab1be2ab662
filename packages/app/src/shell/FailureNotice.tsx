import { usePortal } from '@callboard/plugin-api/frontend'
import { Icon, IconButton } from '@callboard/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import styles from './FailureNotice.module.css'

/** Says that a plugin is missing, so that nobody looks in vain for what it showed. */
export function FailureNotice() {
  const failed = usePortal().plugins.filter(({ state }) => state === 'failed')
  const [isDismissed, setDismissed] = useState(false)
  if (failed.length === 0 || isDismissed) return null
  return (
    <div className={styles.notice} role="status">
      <Icon name="alert-triangle" />
      <span className={styles.text}>
        {failed.map(({ title }) => title).join(', ')} could not be loaded; everything else works.{' '}
        <Link to="/plugins">See why</Link>
      </span>
      <IconButton icon="x" label="Dismiss" onClick={() => setDismissed(true)} />
    </div>
  )
}
