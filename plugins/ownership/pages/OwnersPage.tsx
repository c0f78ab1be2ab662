import { type PageReads, readingOf, useData } from '@callboard/plugin-api/frontend'
import { Page } from '@callboard/ui'
import { useEffect, useRef } from 'react'
import { ownership } from '../plugin'
import { CoverageCard } from './CoverageCard'
import { GroupsSection } from './GroupsSection'
import styles from './OwnersPage.module.css'
import { parseOwnersState } from './ownersState'
import { StateCard } from './StateCard'
import { useOwnersState } from './useOwnersState'

export const reads: PageReads = ({ url }) => {
  const { kind, show } = parseOwnersState(url.searchParams)
  const coverage = readingOf(ownership.routes.coverage, { kind })
  return show ? [coverage] : [coverage, readingOf(ownership.routes.tree, {})]
}

/** `/owners`: how much has an owner, the list behind each number, and the groups. */
export default function OwnersPage() {
  const { state, show } = useOwnersState()
  const coverage = useData(ownership.routes.coverage, { kind: state.kind }, { keepPrevious: true })
  const below = useKeptFocus(state.show)
  return (
    <Page title="Owners" description="Who answers for what, and what nobody answers for.">
      <div className={styles.page}>
        <CoverageCard query={coverage} state={state} show={show} />
        <div ref={below} tabIndex={-1}>
          {state.show ? (
            <StateCard key={state.show} state={{ ...state, show: state.show }} show={show} />
          ) : (
            <GroupsSection state={state} show={show} />
          )}
        </div>
      </div>
    </Page>
  )
}

/** The button that leads back is gone with what it stood in; without this, whoever pressed it would begin again at the top of the page. */
function useKeptFocus(shown: string | undefined) {
  const below = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (document.activeElement === document.body) below.current?.focus({ preventScroll: true })
  }, [shown])
  return below
}
