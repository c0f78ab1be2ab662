import { type PageReads, readingOf, useData, useKinds, usePageTitle } from '@callboard/plugin-api/frontend'
import { parseQuery, printQuery } from '@callboard/query'
import { Button, EntitiesAt, IconButton, Menu, Page, type Query, useOnPhone, useRecent } from '@callboard/ui'
import { useDeferredValue, useMemo } from 'react'
import { useNavigationType } from 'react-router'
import { AsOfBanner } from '../../history/at/AsOfBanner'
import { catalog, type EntityList } from '../../plugin'
import { byWhenViewed } from '../../views/byWhenViewed'
import { ViewTabs } from '../../views/ViewTabs'
import { RegisterButton } from '../locations/RegisterButton'
import { QueryBar } from './bar/QueryBar'
import styles from './EntityListPage.module.css'
import { EntityTable } from './EntityTable'
import { FacetRail } from './FacetRail'
import { FacetSheet } from './FacetSheet'
import { withChange } from './listChanges'
import { countFilters, isNarrowed } from './listFilters'
import { isInRecentOrder, type ListState, listInput, listPath, parseListState } from './listState'
import { listTitle } from './listTitle'
import { PeekPanel } from './peek/PeekPanel'
import { useListState } from './useListState'
import { problemIn } from './WrongQuery'

export const reads: PageReads = ({ url }) => [
  readingOf(catalog.routes.list, listInput(parseListState(url.searchParams))),
]

/** `/catalog`: the entities, narrowed, sorted and shown as the address says. */
export default function EntityListPage() {
  const { state, show } = useListState()
  const query = useListed(state)
  const title = listTitle(state.kind, useKinds())
  usePageTitle(title)
  const counted = useCounted(state, query)
  // The filters come once the rows are painted: they are a quarter of the page.
  const hasRows = useDeferredValue(true, false)
  const rail = hasRows && <FacetRail state={state} show={show} list={counted} />
  return (
    <Page
      fill
      title={title}
      description={query.data ? countSentence(query.data.total, state) : '\u00a0'}
      actions={
        <>
          <Ways />
          {!state.at && <RegisterButton />}
        </>
      }
    >
      <div className={styles.page}>
        <ViewTabs state={state} show={show} />
        {state.at && (
          <div className={styles.banner}>
            <AsOfBanner at={state.at} now={listPath({ ...state, at: undefined })} />
          </div>
        )}
        <div className={styles.layout}>
          <aside className={styles.rail} aria-label="Filters">
            {rail}
          </aside>
          <div className={styles.list}>
            <EntitiesAt value={state.at}>
              <EntityTable
                query={query}
                state={state}
                show={show}
                bar={
                  <>
                    <QueryBar state={state} show={show} />
                    <FacetSheet active={countFilters(state)} total={query.data?.total}>
                      {rail}
                    </FacetSheet>
                  </>
                }
              />
            </EntitiesAt>
          </div>
          {state.peek && (
            <EntitiesAt value={state.at}>
              <PeekPanel
                entityRef={state.peek}
                at={state.at}
                onClose={() => show(withChange(state, { peek: undefined }), { replace: true })}
              />
            </EntitiesAt>
          )}
        </div>
      </div>
    </Page>
  )
}

const ways = [
  { title: 'Activity', to: '/catalog/activity', icon: 'history' },
  { title: 'Locations', to: '/catalog/locations', icon: 'location' },
] as const

/** Other pages of the catalog: links, or where there is no room for them, a menu. */
function Ways() {
  if (useOnPhone()) return <Menu trigger={<IconButton icon="dots" label="More of the catalog" />} items={[...ways]} />
  return ways.map(({ title, to }) => (
    <Button key={to} to={to}>
      {title}
    </Button>
  ))
}

/** The first rows and all counts. Who goes back finds the list as they left it. */
function useListed(state: ListState) {
  const isReturn = useNavigationType() === 'POP'
  const query = useData(catalog.routes.list, listInput(state), {
    keepPrevious: true,
    staysAsRead: isReturn ? 'always' : 'whileShown',
  })
  const recent = useRecent()
  const { data } = query
  const list = useMemo(
    () => data && (isInRecentOrder(state) ? { ...data, items: byWhenViewed(data.items, recent) } : data),
    [data, recent, state],
  )
  return { ...query, data: list }
}

/** The counts of the list. Of a query that is wrong they are those of what is right in it, which is a way back. */
function useCounted(state: ListState, { data, error }: Query<EntityList>): EntityList | undefined {
  const { query } = parseQuery(state.q)
  const isWrong = problemIn(error) !== undefined
  const right = useData(catalog.routes.list, listInput({ ...state, q: printQuery(query) }), { enabled: isWrong })
  return isWrong ? right.data : data
}

function countSentence(total: number, state: ListState): string {
  if (isNarrowed(state)) return `${total.toLocaleString()} found`
  return `${total.toLocaleString()} in the catalog${state.at ? ' then' : ''}`
}
