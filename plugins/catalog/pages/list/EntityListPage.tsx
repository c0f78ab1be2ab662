import { useData, useKinds, usePageTitle } from '@callboard/plugin-api/frontend'
import { Button, EntitiesAt, Page } from '@callboard/ui'
import { AsOfBanner } from '../../history/at/AsOfBanner'
import { catalog } from '../../plugin'
import { ViewTabs } from '../../views/ViewTabs'
import { RegisterButton } from '../locations/RegisterButton'
import { QueryBar } from './bar/QueryBar'
import styles from './EntityListPage.module.css'
import { EntityTable } from './EntityTable'
import { FacetRail } from './FacetRail'
import { FacetSheet } from './FacetSheet'
import { withChange } from './listChanges'
import { countFilters, isNarrowed } from './listFilters'
import { type ListState, listInput, listPath } from './listState'
import { listTitle } from './listTitle'
import { PeekPanel } from './peek/PeekPanel'
import { useListState } from './useListState'

/** `/catalog`: the entities, narrowed, sorted and shown as the address says. */
export default function EntityListPage() {
  const { state, show } = useListState()
  const query = useData(catalog.routes.list, listInput(state), { keepPrevious: true })
  const title = listTitle(state.kind, useKinds().pluralOf)
  usePageTitle(title)
  const rail = <FacetRail state={state} show={show} list={query.data} />
  return (
    <Page
      fill
      title={title}
      description={query.data ? countSentence(query.data.total, state) : '\u00a0'}
      actions={
        <>
          <Button to="/catalog/activity">Activity</Button>
          <Button to="/catalog/locations">Locations</Button>
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

function countSentence(total: number, state: ListState): string {
  if (isNarrowed(state)) return `${total.toLocaleString()} found`
  return `${total.toLocaleString()} in the catalog${state.at ? ' then' : ''}`
}
