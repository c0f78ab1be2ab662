import { type PageReads, readingOf, useData } from '@callboard/plugin-api/frontend'
import { Card, Page, QueryView, ShowMore, SkeletonRows, Table, useAddressQuery } from '@callboard/ui'
import { type ApiList, apiDocs } from '../plugin'
import styles from './ApisPage.module.css'
import { apiColumns } from './apiColumns'
import { Filters } from './Filters'
import { isNarrowed, type ListState, listInput, listQuery, parseListState } from './listState'
import { NoApis } from './NoApis'

export const reads: PageReads = ({ url }) => [
  readingOf(apiDocs.routes.list, listInput(parseListState(url.searchParams))),
]

/** `/apis`: every API, how large it is and how many use it. */
export default function ApisPage() {
  const [query, setQuery] = useAddressQuery()
  const state = parseListState(query)
  const show = (change: Partial<ListState>, replace = false) =>
    setQuery(listQuery({ ...state, limit: 100, ...change }), { replace, preventScrollReset: true })
  const answer = useData(apiDocs.routes.list, listInput(state), { keepPrevious: true })
  return (
    <Page title="APIs" description={answer.data ? countSentence(answer.data.total, isNarrowed(state)) : '\u00a0'}>
      <Filters state={state} facets={answer.data?.facets} show={show} />
      <Card flush>
        <QueryView
          query={answer}
          skeleton={<SkeletonRows rows={10} columns={6} />}
          isEmpty={({ total }: ApiList) => total === 0}
          empty={<NoApis isNarrowed={isNarrowed(state)} />}
        >
          {({ items, total }) => (
            <>
              <div className={styles.table}>
                <Table compact label="APIs" columns={apiColumns} rows={items} rowKey={({ ref }) => ref} />
              </div>
              <ShowMore
                shown={items.length}
                total={total}
                onMore={state.limit < 1000 ? () => show({ limit: state.limit + 100 }, true) : undefined}
              />
            </>
          )}
        </QueryView>
      </Card>
    </Page>
  )
}

const countSentence = (total: number, isNarrowed: boolean) =>
  `${total.toLocaleString()} ${isNarrowed ? 'found' : 'in the catalog'}`
