import { useData } from '@callboard/plugin-api/frontend'
import { Page } from '@callboard/ui'
import { ownership } from '../plugin'
import { CoverageCard } from './CoverageCard'
import { GroupsSection } from './GroupsSection'
import styles from './OwnersPage.module.css'
import { StateCard } from './StateCard'
import { useOwnersState } from './useOwnersState'

/** `/owners`: how much has an owner, the list behind each number, and the groups. */
export default function OwnersPage() {
  const { state, show } = useOwnersState()
  const coverage = useData(ownership.routes.coverage, { kind: state.kind }, { keepPrevious: true })
  return (
    <Page title="Owners" description="Who answers for what, and what nobody answers for.">
      <div className={styles.page}>
        <CoverageCard query={coverage} state={state} show={show} />
        {state.show ? (
          <StateCard key={state.show} state={{ ...state, show: state.show }} show={show} />
        ) : (
          <GroupsSection state={state} show={show} />
        )}
      </div>
    </Page>
  )
}
