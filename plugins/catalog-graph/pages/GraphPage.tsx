import { Button, EmptyState, Page, useRecent } from '@callboard/ui'
import { useNavigate } from 'react-router'
import { graphPath } from '../state/graphState'
import { useGraphState } from '../state/useGraphState'
import { Roots } from '../view/Roots'
import { ShowTabs } from '../view/ShowTabs'
import styles from './GraphPage.module.css'

/** `/catalog-graph`: what is around one entity or several. */
export default function GraphPage() {
  const { state, show } = useGraphState()
  const navigate = useNavigate()
  if (state.roots.length === 0) return <NoRoot />
  return (
    <Page
      title="Graph"
      description={
        <span className={styles.roots}>
          <Roots state={state} />
          {state.at && <span>as of {new Date(state.at).toLocaleString()}</span>}
        </span>
      }
    >
      <ShowTabs
        state={state}
        show={show}
        begin={(ref) => navigate(graphPath({ ...state, roots: [ref], expanded: [] }))}
        impactPathOf={(ref) => graphPath({ roots: [ref], show: 'impact', at: state.at })}
      />
    </Page>
  )
}

function NoRoot() {
  const recent = useRecent()
  const navigate = useNavigate()
  return (
    <Page title="Graph" description="How things are related, and what breaks if one of them stops.">
      <EmptyState
        icon="graph"
        title="A graph begins somewhere"
        action={<Button to="/catalog">Choose from the catalog</Button>}
      >
        Every entity has a tab Graph.
        {recent.length > 0 && ' These you looked at lately:'}
        <ul className={styles.recent}>
          {recent.slice(0, 8).map(({ ref, title }) => (
            <li key={ref}>
              <button type="button" onClick={() => navigate(graphPath({ roots: [ref] }))}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </EmptyState>
    </Page>
  )
}
