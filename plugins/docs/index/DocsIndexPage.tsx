import { counted } from '@callboard/plugin-api'
import { type PageReads, readingOf, useData } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, Page, QueryView, SkeletonRows } from '@callboard/ui'
import { docs, type SiteSummary } from '../plugin'
import { HowToAddDocs } from '../reader/HowToAddDocs'
import styles from './DocsIndexPage.module.css'
import { matching } from './matching'
import { RecentlyRead } from './RecentlyRead'
import { SiteFilter } from './SiteFilter'
import { SiteRows } from './SiteRows'
import { type IndexState, useIndexState } from './useIndexState'

export const reads: PageReads = () => [readingOf(docs.routes.sites, {})]

/** `/docs?text=…&owner=…`: every site there is, narrowed by words and by owner. */
export default function DocsIndexPage() {
  const query = useData(docs.routes.sites, {})
  const { state, show, isMine } = useIndexState()
  return (
    <Page title="Docs" description="What is written about what we build and run, beside the code it is about">
      <div className={styles.page}>
        {query.data?.length !== 0 && <SiteFilter sites={query.data ?? []} state={state} show={show} isMine={isMine} />}
        <QueryView query={query} skeleton={<Placeholder />} empty={<HowToAddDocs title="No entity has docs yet" />}>
          {(sites) => <Sites sites={sites} found={matching(sites, state, isMine)} state={state} show={show} />}
        </QueryView>
      </div>
    </Page>
  )
}

const Placeholder = () => (
  <Card flush>
    <SkeletonRows rows={10} columns={4} />
  </Card>
)

interface SitesProps {
  sites: SiteSummary[]
  found: SiteSummary[]
  state: IndexState
  show: (state: IndexState) => void
}

function Sites({ sites, found, state, show }: SitesProps) {
  return (
    <div className={styles.page}>
      {state.text === '' && state.owner === null && <RecentlyRead sites={sites} />}
      {found.length === 0 ? (
        <NothingFound state={state} onClear={() => show({ text: '', owner: null })} />
      ) : (
        <SiteRows sites={found} />
      )}
      <p className={styles.count} role="status">
        {found.length === sites.length ? '' : `${found.length} of `}
        {counted(sites.length, 'site')}
      </p>
    </div>
  )
}

function NothingFound({ state, onClear }: { state: IndexState; onClear: () => void }) {
  return (
    <EmptyState
      icon="filter"
      title={state.text ? `No docs are called “${state.text}” here` : 'No docs of this owner'}
      action={<Button onClick={onClear}>Show all docs</Button>}
    >
      {state.text ? (
        <Button
          variant="subtle"
          icon="search"
          to={`/search?${new URLSearchParams({ q: state.text, type: 'docs.section' })}`}
        >
          Search in the text of all docs
        </Button>
      ) : (
        'What they own has no backstage.io/techdocs-ref.'
      )}
    </EmptyState>
  )
}
