import { useAction, useData } from '@callboard/plugin-api/frontend'
import {
  Button,
  Card,
  EmptyState,
  Page,
  QueryView,
  SearchInput,
  Select,
  ShowMore,
  SkeletonRows,
  useAddressQuery,
  useTypedText,
} from '@callboard/ui'
import { useState } from 'react'
import { NotificationRow } from './NotificationRow'
import styles from './Notifications.module.css'
import { notifications } from './plugin'
import { type Notification, Severity } from './shapes'
import { useNews } from './useNews'

/** `/notifications?q=…&show=…&severity=…` */
export default function NotificationsPage() {
  const [query, setQuery] = useAddressQuery()
  const [limit, setLimit] = useState(50)
  const text = query.get('q') ?? ''
  const show = shows.find(({ value }) => value === query.get('show'))
  const severity = Severity.safeParse(query.get('severity')).data
  const list = useData(
    notifications.routes.list,
    { ...(text && { search: text }), ...show?.filter, ...(severity && { minimumSeverity: severity }), limit },
    { keepPrevious: true, staysAsRead: 'whileShown' },
  )
  const set = (name: string, value: string | null) =>
    setQuery((before) => changed(before, name, value), { replace: true })
  const [typed, type] = useTypedText(text, (value) => set('q', value))
  const isNarrowed = Boolean(text || show || severity)
  return (
    <Page
      title="Notifications"
      description="What you, or your groups, were told"
      actions={<Actions shown={list.data?.notifications ?? []} />}
    >
      <div className={styles.bar}>
        <SearchInput label="Search notifications" value={typed} onChange={type} slash />
        <Select
          label="Which"
          hideLabel
          placeholder="Read and unread"
          options={shows}
          value={show?.value ?? null}
          clearable
          onChange={(value) => set('show', value)}
        />
        <Select
          label="Severity"
          hideLabel
          placeholder="Any severity"
          options={severities}
          value={severity ?? null}
          clearable
          onChange={(value) => set('severity', value)}
        />
      </div>
      <QueryView
        query={list}
        skeleton={<Placeholder />}
        isEmpty={({ totalCount }) => totalCount === 0}
        empty={isNarrowed ? <NoneMatches /> : <NoneYet />}
      >
        {({ notifications, totalCount }) => (
          <Card flush>
            <ul className={styles.list}>
              {notifications.map((one) => (
                <NotificationRow key={one.id} notification={one} />
              ))}
            </ul>
            <ShowMore
              shown={notifications.length}
              total={totalCount}
              onMore={limit < 500 ? () => setLimit(500) : undefined}
            />
          </Card>
        )}
      </QueryView>
    </Page>
  )
}

const shows = [
  { value: 'unread', label: 'Unread', filter: { read: 'false' } },
  { value: 'saved', label: 'Saved', filter: { saved: 'true' } },
]

const severities = [
  { value: 'critical', label: 'Critical' },
  { value: 'high', label: 'High and above' },
  { value: 'normal', label: 'Normal and above' },
]

function changed(query: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(query)
  if (value) next.set(name, value)
  else next.delete(name)
  return next
}

function Actions({ shown }: { shown: Notification[] }) {
  const { hasNews, showNews } = useNews()
  const update = useAction(notifications.routes.update)
  const unread = shown.filter(({ read }) => !read).map(({ id }) => id)
  return (
    <>
      {hasNews && (
        <Button icon="refresh" onClick={showNews}>
          Show what is new
        </Button>
      )}
      {unread.length > 0 && (
        <Button icon="checks" onClick={() => update.mutate({ ids: unread, read: true })} loading={update.isPending}>
          {`Mark ${unread.length} as read`}
        </Button>
      )}
    </>
  )
}

const Placeholder = () => (
  <Card flush>
    <SkeletonRows columns={1} />
  </Card>
)

const NoneYet = () => (
  <EmptyState icon="bell" title="No notifications">
    What concerns you, your groups or what they own stands here once something happens. Choose in the settings what you
    want to hear of.
  </EmptyState>
)

const NoneMatches = () => (
  <EmptyState icon="search" title="No notification matches" action={<Button to="/notifications">Show all</Button>}>
    Look for other words, or among read and unread ones of any severity.
  </EmptyState>
)
