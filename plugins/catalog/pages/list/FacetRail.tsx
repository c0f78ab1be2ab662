import { FieldFacets } from '../../kinds/FieldFacets'
import { OrphanFacet } from '../../orphans/OrphanFacet'
import type { EntityList } from '../../plugin'
import styles from './FacetRail.module.css'
import { KindNav } from './KindNav'
import { ListFacet } from './ListFacet'
import type { ListState } from './listState'
import { SystemFacet } from './SystemFacet'
import type { Show } from './useListState'

interface Props {
  state: ListState
  show: Show
  /** Absent while the list is on its way. */
  list: EntityList | undefined
}

const facets = [
  ['owner', 'Owner'],
  ['type', 'Type'],
  ['lifecycle', 'Lifecycle'],
  ['tag', 'Tag'],
] as const

/** Everything that the list can be narrowed by. */
export function FacetRail({ state, show, list }: Props) {
  return (
    <div className={styles.rail}>
      <KindNav state={state} kinds={list?.facets.kind} />
      <FieldFacets state={state} show={show} facets={list?.fieldFacets ?? []} />
      {facets.map(([facet, title]) => (
        <ListFacet key={facet} facet={facet} title={title} state={state} show={show} list={list} />
      ))}
      <SystemFacet state={state} show={show} />
      <OrphanFacet state={state} show={show} />
    </div>
  )
}
