import { type PageReads, readingOf, useData } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, Page, QueryView, SkeletonRows } from '@callboard/ui'
import { refreshFor } from '../components/liveness'
import { Paging } from '../components/Paging'
import { ciCd } from '../plugin'
import { CopyAsMarkdown } from './CopyAsMarkdown'
import { DeploymentDays } from './DeploymentDays'
import { DeploymentFilters } from './DeploymentFilters'
import styles from './DeploymentsPage.module.css'
import { type DeploymentListState, isNarrowed, nothingChosen, parseDeploymentListState } from './deploymentListState'
import { useDeploymentListState } from './useDeploymentListState'

export const reads: PageReads = ({ url }) => [
  readingOf(ciCd.routes.recentDeployments, inputOf(parseDeploymentListState(url.searchParams))),
]

/** `/deployments`: what went out lately, of all entities, narrowed as the address says. */
export default function DeploymentsPage() {
  const { state, show } = useDeploymentListState()
  const query = useData(ciCd.routes.recentDeployments, inputOf(state), {
    keepPrevious: true,
    refreshEvery: (page) => refreshFor(page?.items.map(({ status }) => status)),
  })
  const { data } = query
  return (
    <Page
      title="Deployments"
      description="What went out lately, and where to"
      actions={<CopyAsMarkdown deployments={data?.items ?? []} />}
    >
      <div className={styles.page}>
        <DeploymentFilters state={state} show={show} />
        <QueryView
          query={query}
          skeleton={
            <Card flush>
              <SkeletonRows rows={10} columns={4} />
            </Card>
          }
          isEmpty={({ items }) => items.length === 0}
          empty={<NoDeployments isNarrowed={isNarrowed(state)} onShowAll={() => show(nothingChosen)} />}
        >
          {({ items, next }) => (
            <>
              <DeploymentDays deployments={items} />
              <Paging cursor={state.cursor} next={next} onTurn={(cursor) => show({ ...state, cursor })} />
            </>
          )}
        </QueryView>
      </div>
    </Page>
  )
}

const inputOf = ({ tier, status, owner, cursor }: DeploymentListState) => ({
  tier,
  cursor,
  limit: 50,
  ...(status && { status: [status] }),
  ...(owner && { owner: [owner] }),
})

function NoDeployments({ isNarrowed, onShowAll }: { isNarrowed: boolean; onShowAll: () => void }) {
  if (isNarrowed)
    return (
      <EmptyState
        icon="filter"
        title="No deployment is like that"
        action={<Button onClick={onShowAll}>Show all deployments</Button>}
      >
        None has the environment, owner and status that you chose.
      </EmptyState>
    )
  return (
    <EmptyState
      icon="rocket"
      title="Nothing has been deployed yet"
      action={<Button to="/catalog">Open the catalog</Button>}
    >
      The Deployments tab of a component says how to report one.
    </EmptyState>
  )
}
