import type { EntityList } from '../../plugin'
import { Facet } from './Facet'
import styles from './FacetRail.module.css'
import { KindNav } from './KindNav'
import { type ListState, withToggled } from './listState'
import type { Show } from './useListState'

interface Props {
  state: ListState
  show: Show
  facets: EntityList['facets'] | undefined
}

const facets = [
  ['owner', 'Owner'],
  ['type', 'Type'],
  ['lifecycle', 'Lifecycle'],
  ['tag', 'Tag'],
] as const

/** Everything that the list can be narrowed by. */
export function FacetRail({ state, show, facets: values }: Props) {
  return (
    <div className={styles.rail}>
      <KindNav state={state} kinds={values?.kind} />
      {facets.map(([facet, title]) => (
        <Facet
          key={facet}
          facet={facet}
          title={title}
          values={values?.[facet] ?? []}
          chosen={state[facet]}
          onToggle={(value) => show(withToggled(state, facet, value))}
        />
      ))}
    </div>
  )
}
