import { useData } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './Announcements.module.css'
import { Items } from './Items'
import { announcements } from './plugin'
import { useNews } from './useNews'
import { useReadMarks } from './useReadMarks'

const shown = 3

/** What is pinned or not read yet. Nothing, where there is none: the home page is calm then. */
export default function AnnouncementsCard() {
  const { data = [], error } = useData(announcements.routes.current, {}, { staysAsRead: 'whileShown' })
  const { isRead, mark } = useReadMarks()
  const news = useNews(data)
  const unread = data.filter(({ id }) => !isRead(id))
  const items = data.filter(({ id, pinned }) => pinned || !isRead(id))
  if (error) return <ErrorMessage error={error} />
  if (items.length === 0) return null
  return (
    <>
      <Items items={items.slice(0, shown)} isUnread={({ id }) => !isRead(id)} inset />
      <div className={styles.foot}>
        <Link to="/announcements">{unread.length > 0 ? `${unread.length} unread` : 'All announcements'}</Link>
        {news.count > 0 ? (
          <Button size="small" icon="refresh" onClick={news.show}>
            {`Show ${news.count} new`}
          </Button>
        ) : (
          unread.length > 0 && (
            <Button size="small" variant="subtle" icon="checks" onClick={() => mark(unread.map(({ id }) => id))}>
              Mark all as read
            </Button>
          )
        )}
      </div>
    </>
  )
}
