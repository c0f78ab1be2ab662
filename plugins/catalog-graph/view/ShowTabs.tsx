import { EntitiesAt } from '@callboard/ui'
import { ImpactView } from '../impact/ImpactView'
import type { GraphState, Show } from '../state/graphState'
import type { ShowGraph } from '../state/useGraphState'
import { GraphView } from './GraphView'
import styles from './ShowTabs.module.css'

interface Props {
  state: GraphState
  show: ShowGraph
  begin: (ref: string) => void
  impactPathOf: (ref: string) => string
}

const titles: Record<Show, string> = { graph: 'Graph', impact: 'What breaks without it' }

/** The two ways to look at what is around an entity. */
export function ShowTabs({ state, show, begin, impactPathOf }: Props) {
  return (
    <EntitiesAt value={state.at}>
      <div className={styles.page}>
        <fieldset className={styles.choice} aria-label="Look at">
          {(Object.keys(titles) as Show[]).map((one) => (
            <button key={one} type="button" aria-pressed={state.show === one} onClick={() => show({ show: one })}>
              {titles[one]}
            </button>
          ))}
        </fieldset>
        {state.show === 'graph' ? (
          <GraphView {...{ state, show, begin, impactPathOf }} />
        ) : (
          state.roots.map((ref) => <ImpactView key={ref} entityRef={ref} at={state.at} />)
        )}
      </div>
    </EntitiesAt>
  )
}
