import { usePortal } from '@callboard/plugin-api/frontend'
import { Notice } from './Notice'

/** Says that the portal was opened without what is installed, and how to leave that. */
export function SafeModeNotice() {
  const { isSafeMode } = usePortal()
  if (!isSafeMode) return null
  return (
    <Notice icon="plug">
      Safe mode: the screens of installed plugins are left out. <a href="/plugins?safe-mode=1">See them</a>, or{' '}
      <a href="/">leave safe mode</a>.
    </Notice>
  )
}
