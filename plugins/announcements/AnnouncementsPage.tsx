import { useCan, useData } from '@callboard/plugin-api/frontend'
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
import styles from './Announcements.module.css'
import { Items } from './Items'
import { announcements } from './plugin'
import { type Listed, State } from './shapes'
import { useNews } from './useNews'
import { useReadMarks } from './useReadMarks'

/** `/announcements?q=…&state=…&category=…` */
export default function AnnouncementsPage() {
  const [query, setQuery] = useAddressQuery()
  const [limit, setLimit] = useState(30)
  const text = query.get('q') ?? ''
  const state = State.safeParse(query.get('state')).data
  const category = query.get('category') ?? undefined
  const list = useData(
    announcements.routes.list,
    { ...(text && { text }), ...(state && { state }), ...(category && { category }), limit },
    { keepPrevious: true, staysAsRead: 'whileShown' },
  )
  const { isRead } = useReadMarks()
  const set = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const [typed, type] = useTypedText(text, (value) => set('q', value))
  return (
    <Page
      title="Announcements"
      description="What everyone should know, or your teams"
      actions={<Actions known={list.data?.items ?? []} />}
    >
      <div className={styles.bar}>
        <SearchInput label="Search announcements" value={typed} onChange={type} slash />
        <Select
          label="State"
          hideLabel
          placeholder="Any state"
          {...choice(states, state)}
          onChange={(v) => set('state', v)}
        />
        <Select
          label="Category"
          hideLabel
          placeholder="Any category"
          {...choice((list.data?.categories ?? []).map(asOption), category)}
          onChange={(value) => set('category', value)}
        />
      </div>
      <QueryView
        query={list}
        skeleton={<Placeholder />}
        isEmpty={({ items }) => items.length === 0}
        empty={text || state || category ? <NoneMatches /> : <NoneYet />}
      >
        {({ items, total }) => (
          <Card flush>
            <Items items={items} isUnread={({ id, state }) => state === 'active' && !isRead(id)} />
            <ShowMore shown={items.length} total={total} onMore={limit < 500 ? () => setLimit(500) : undefined} />
          </Card>
        )}
      </QueryView>
    </Page>
  )
}

const asOption = (value: string) => ({ value, label: value })
const states = [
  { value: 'active', label: 'Active' },
  { value: 'scheduled', label: 'Scheduled' },
  { value: 'past', label: 'Past' },
]
const choice = (options: Array<{ value: string; label: string }>, value: string | undefined) => ({
  options,
  value: value ?? null,
  clearable: true,
})

function Actions({ known }: { known: Listed[] }) {
  const mayWrite = useCan(announcements, 'write')
  const { count, show } = useNews(known)
  return (
    <>
      {count > 0 && (
        <Button icon="refresh" onClick={show}>
          {`Show ${count} new`}
        </Button>
      )}
      {mayWrite && (
        <Button variant="primary" icon="plus" to="/announcements/new">
          Write
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
  <EmptyState icon="rss" title="No announcements">
    What is written here stands on everyone's home page until they have read it.
  </EmptyState>
)

const NoneMatches = () => (
  <EmptyState icon="search" title="No announcement matches" action={<Button to="/announcements">Show all</Button>}>
    Look for other words, or in any state and category.
  </EmptyState>
)
