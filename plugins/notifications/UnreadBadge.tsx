import { after, useData } from '@callboard/plugin-api/frontend'
import { VisuallyHidden } from '@callboard/ui'
import styles from './Notifications.module.css'
import { notifications } from './plugin'
import { useIsForMe } from './useIsForMe'

/** How many are unread, on the bell; nothing where there is none. */
export default function UnreadBadge() {
  const readAgain = after(notifications.events.changed, useIsForMe())
  const { data } = useData(notifications.routes.status, {}, { readAgain })
  if (!data?.unread) return null
  return (
    <span className={styles.count}>
      {data.unread > 99 ? '99+' : data.unread}
      <VisuallyHidden> unread</VisuallyHidden>
    </span>
  )
}
